package org.computor.tasks;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.Serializable;

/**
 * One thing that is wrong with the parameters of a task.
 *
 * @param path the field, as written in JSON: {@code chunk_size}, {@code students[3].email}; empty for the whole
 * @param rule the JSON Schema keyword that is not met, such as {@code minimum} or {@code required}
 * @param message a sentence for a person, which does not repeat the path
 */
public record Violation(String path, String rule, String message) implements Serializable {

    /** Whether the field is one that the task does not know. */
    @JsonIgnore // follows from the rule
    public boolean isUnknownField() {
        return rule.equals("additionalProperties");
    }

    @Override
    public String toString() {
        return path.isEmpty() ? message : path + " " + message;
    }
}
