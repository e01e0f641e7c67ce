package org.computor.tasks;

import java.io.Serializable;
import java.util.List;

/**
 * Why a task failed.
 *
 * @param kind how it came to an end
 * @param type the kind of error on the wire: {@code TaskFailed}, {@code PayloadValidationError}, or the class of what
 *     was thrown
 * @param message what went wrong, for a person
 * @param causes the messages of what lies behind it, outermost first, each as {@code type: message}
 */
public record TaskFailure(Kind kind, String type, String message, List<String> causes) implements Serializable {

    /** The failure of a task that returned one. */
    public static final String TYPE_RETURNED = "TaskFailed";

    /** The failure of a task whose parameters are not what it takes. */
    public static final String TYPE_INVALID_PARAMETERS = "PayloadValidationError";

    public TaskFailure {
        causes = List.copyOf(causes);
    }

    /** How a failed task came to its end. */
    public enum Kind {
        /** It returned a failed result. */
        RETURNED,
        /** It threw, and was not to be tried again. */
        THREW,
        /** Its parameters were not what it takes. */
        INVALID_PARAMETERS,
        /** It ran out of time. */
        TIMED_OUT
    }

    @Override
    public String toString() {
        return message;
    }
}
