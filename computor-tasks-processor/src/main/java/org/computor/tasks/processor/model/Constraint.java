package org.computor.tasks.processor.model;

import java.util.List;
import java.util.Map;

/**
 * An annotation of Jakarta Validation's, or one of an author's that is used as those are.
 *
 * @param annotation its simple name; of an author's the whole one
 * @param values what is written in it, or its defaults; of a list, the names in it
 * @param checked whether the schema says the same
 */
public record Constraint(String annotation, Map<String, Object> values, boolean checked) {

    /** A number among the values, or what stands in for it. */
    public int number(String name, int otherwise) {
        return values.get(name) instanceof Integer number ? number : otherwise;
    }

    /** A text among the values, or an empty one. */
    public String text(String name) {
        return values.get(name) instanceof String text ? text : "";
    }

    /** What {@code @Pattern} says, or {@code @Email}. */
    public Regex regex() {
        List<String> flags = values.get("flags") instanceof List<?> names
                ? names.stream().map(Object::toString).toList()
                : List.of();
        return new Regex(text("regexp"), flags);
    }
}
