package org.computor.tasks.processor.model;

import java.util.Map;

/**
 * One of Jakarta Validation's annotations.
 *
 * @param annotation its simple name
 * @param values what is written in it, or its defaults
 */
public record Constraint(String annotation, Map<String, Object> values) {

    /** A number among the values, or what stands in for it. */
    public int number(String name, int otherwise) {
        return values.get(name) instanceof Integer number ? number : otherwise;
    }

    /** A text among the values, or an empty one. */
    public String text(String name) {
        return values.get(name) instanceof String text ? text : "";
    }
}
