package org.computor.tasks;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.computor.tasks.internal.wire.Failures;

/** A saga failed, and not all of it could be undone. Its cause is why the saga failed. */
public final class SagaException extends TaskException {

    private static final long serialVersionUID = 1L;

    private final List<NotUndone> notUndone;

    /**
     * @param cause why the saga failed
     * @param notUndone what is left
     */
    public SagaException(RuntimeException cause, List<NotUndone> notUndone) {
        super(
                Failures.messageOf(cause)
                        + notUndone.stream()
                                .map(left -> "; could not undo " + left)
                                .collect(Collectors.joining()),
                cause);
        this.notUndone = List.copyOf(notUndone);
    }

    /** What is left of the steps, in the order in which undoing was tried. */
    public List<NotUndone> notUndone() {
        return notUndone;
    }

    /**
     * A step that was taken and could not be undone.
     *
     * @param step its name
     * @param reason what its compensation threw, for a person
     */
    public record NotUndone(String step, String reason) implements Serializable {

        @Override
        public String toString() {
            return step + ": " + reason;
        }
    }
}
