package org.computor.tasks.registry;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.computor.tasks.annotations.RegisterActivities;
import org.computor.tasks.annotations.RegisterTask;

/**
 * What an index file says of one class.
 *
 * @param location where the file is
 * @param texts its fields that are texts, and its schemas as they stand there
 * @param lists its fields that are lists of texts
 */
record IndexEntry(String location, Map<String, String> texts, Map<String, List<String>> lists) {

    /** @throws IllegalStateException if it is not what the processor writes */
    static IndexEntry read(String location, byte[] file) {
        try {
            IndexEntry entry = IndexParser.parse(location, new String(file, StandardCharsets.UTF_8));
            entry.className();
            entry.isTask();
            return entry;
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new IllegalStateException(
                    location + " is damaged; compile its module again (" + e.getMessage() + ")", e);
        }
    }

    /** The same for a class that is now called so. */
    IndexEntry movedTo(String className) {
        Map<String, String> moved = new HashMap<>(texts);
        moved.put("class", className);
        return new IndexEntry(location, moved, lists);
    }

    boolean isTask() {
        return switch (text("kind")) {
            case "task" -> true;
            case "activities" -> false;
            default -> throw new IllegalStateException("unknown kind '" + text("kind") + "'");
        };
    }

    String className() {
        return text("class");
    }

    /** Whether a class still has the annotation that this entry comes from. */
    boolean comesFrom(ClassFile compiled) {
        return compiled.mentions((isTask() ? RegisterTask.class : RegisterActivities.class).descriptorString());
    }

    /** Whether a class that has another name is the one that this entry comes from. */
    boolean describes(ClassFile compiled) {
        return comesFrom(compiled) && (!isTask() || compiled.mentions(text("name")));
    }

    String text(String field) {
        String text = texts.get(field);
        if (text == null) {
            throw new IllegalStateException("'" + field + "' is missing in " + location);
        }
        return text;
    }

    boolean truth(String field) {
        return text(field).equals("true");
    }

    List<String> list(String field) {
        return lists.getOrDefault(field, List.of());
    }

    @Override
    public String toString() {
        return className() + " (" + location + ")";
    }
}
