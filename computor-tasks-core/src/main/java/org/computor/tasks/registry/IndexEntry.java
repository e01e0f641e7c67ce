package org.computor.tasks.registry;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.computor.tasks.annotations.RegisterActivities;
import org.computor.tasks.annotations.RegisterTask;

/**
 * What an index file says of one class. The processor writes the schemas after what a listing needs, so that they are
 * read only when somebody asks for them.
 *
 * @param root where the index is
 * @param file the name of the file in it
 * @param json what is in it
 * @param facts its first fields, up to a schema or a list
 * @param rest where the others begin
 */
record IndexEntry(String root, String file, String json, Map<String, String> facts, int rest) {

    private static final String OF_TASKS = RegisterTask.class.descriptorString();
    private static final String OF_ACTIVITIES = RegisterActivities.class.descriptorString();

    /** @throws IllegalStateException if it is not what the processor writes */
    static IndexEntry read(String root, String file, byte[] content) {
        try {
            IndexEntry entry = parse(root, file, new String(content, StandardCharsets.UTF_8));
            entry.className();
            entry.isTask();
            return entry;
        } catch (IllegalArgumentException e) {
            throw damaged(location(root, file), e);
        }
    }

    private static IndexEntry parse(String root, String file, String json) {
        Map<String, String> facts = new HashMap<>();
        IndexFields fields = IndexFields.of(json);
        int rest = fields.position();
        while (fields.hasNext()) {
            String field = fields.name();
            if (fields.isObject() || fields.isList()) {
                break;
            }
            facts.put(field, fields.value());
            rest = fields.position();
        }
        return new IndexEntry(root, file, json, facts, rest);
    }

    /** The same for a class that is now called so. */
    IndexEntry movedTo(String className) {
        Map<String, String> moved = new HashMap<>(facts);
        moved.put("class", className);
        return new IndexEntry(root, file, json, moved, rest);
    }

    boolean isTask() {
        String kind = text("kind");
        if (!kind.equals("task") && !kind.equals("activities")) {
            throw damaged(location(), new IllegalArgumentException("unknown kind '" + kind + "'"));
        }
        return kind.equals("task");
    }

    String className() {
        return text("class");
    }

    /** Whether a class still has the annotation that this entry comes from. */
    boolean comesFrom(ClassFile compiled) {
        return compiled.mentions(isTask() ? OF_TASKS : OF_ACTIVITIES);
    }

    /** Whether a class that has another name is the one that this entry comes from. */
    boolean describes(ClassFile compiled) {
        return comesFrom(compiled) && (!isTask() || compiled.mentions(text("name")));
    }

    /**
     * A text, or a schema as it stands there.
     *
     * @throws IllegalStateException if there is none
     */
    String text(String field) {
        String text =
                facts.containsKey(field) ? facts.get(field) : others().texts().get(field);
        if (text == null) {
            throw damaged(location(), new IllegalArgumentException("'" + field + "' is missing"));
        }
        return text;
    }

    boolean truth(String field) {
        return text(field).equals("true");
    }

    /** A list; empty if there is none. */
    List<String> list(String field) {
        return others().lists().getOrDefault(field, List.of());
    }

    private record Others(Map<String, String> texts, Map<String, List<String>> lists) {}

    private Others others() {
        try {
            Others others = new Others(new HashMap<>(), new HashMap<>());
            IndexFields fields = IndexFields.from(json, rest);
            while (fields.hasNext()) {
                String field = fields.name();
                if (fields.isList()) {
                    others.lists.put(field, fields.list());
                } else {
                    others.texts.put(field, fields.value());
                }
            }
            return others;
        } catch (IllegalArgumentException e) {
            throw damaged(location(), e);
        }
    }

    /** Where the file is. */
    String location() {
        return location(root, file);
    }

    private static String location(String root, String file) {
        return root + (root.endsWith("/") ? "" : "!/") + IndexRoot.FOLDER + file;
    }

    private static IllegalStateException damaged(String location, IllegalArgumentException e) {
        return new IllegalStateException(
                location + " is damaged; compile its module again (" + e.getMessage() + ")", e);
    }

    @Override
    public String toString() {
        return className() + " (" + location() + ")";
    }
}
