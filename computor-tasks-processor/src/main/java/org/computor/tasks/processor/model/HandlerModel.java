package org.computor.tasks.processor.model;

import java.util.Set;

/**
 * A method of an interface that a task implements.
 *
 * @param scope the interface that the task itself names, through which the method came
 * @param kinds what its annotations say that it handles; none for one that has no annotation
 * @param name of the signal, query or update on the wire; for a validator, of the update that it checks
 * @param expected whether it stands in a {@code @WorkflowInterface}, where every method handles something
 */
public record HandlerModel(MethodModel method, String scope, Set<Kind> kinds, String name, boolean expected) {

    /** What a method handles. */
    public enum Kind {
        SIGNAL("@SignalMethod"),
        QUERY("@QueryMethod"),
        UPDATE("@UpdateMethod"),
        VALIDATOR("@UpdateValidatorMethod"),
        WORKFLOW("@WorkflowMethod");

        private final String annotation;

        Kind(String annotation) {
            this.annotation = annotation;
        }

        /** The annotation, as written in Java source. */
        public String annotation() {
            return annotation;
        }
    }

    public boolean is(Kind kind) {
        return kinds.contains(kind);
    }
}
