package org.computor.tasks.registry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.computor.tasks.internal.json.Json;

/**
 * What an index file says of one class.
 *
 * @param location where the file is
 * @param packaged whether it is in a jar
 * @param json what it says
 */
record IndexEntry(String location, boolean packaged, JsonNode json) {

    /** @throws IllegalStateException if it is not what the processor writes */
    static IndexEntry read(IndexFile file) {
        try {
            IndexEntry entry = new IndexEntry(file.location(), file.packaged(), Json.parse(file.text()));
            entry.className();
            entry.isTask();
            return entry;
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new IllegalStateException(
                    file.location() + " is damaged; compile its module again (" + e.getMessage() + ")", e);
        }
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

    String text(String field) {
        JsonNode value = json.path(field);
        if (!value.isTextual()) {
            throw new IllegalStateException("'" + field + "' is missing in " + location);
        }
        return value.textValue();
    }

    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        json.path(field).forEach(text -> texts.add(text.asText()));
        return List.copyOf(texts);
    }

    @Override
    public String toString() {
        return className() + " (" + location + ")";
    }
}
