package org.computor.tasks;

import java.util.List;
import org.computor.tasks.internal.wire.Failures;

/** A saga failed, and not all of it could be undone. Its cause is why the saga failed. */
public final class SagaException extends TaskException {

    private static final long serialVersionUID = 1L;

    private final List<String> notUndone;

    /**
     * @param cause why the saga failed
     * @param notUndone what is left, each as {@code step: reason}
     */
    public SagaException(RuntimeException cause, List<String> notUndone) {
        super(Failures.messageOf(cause) + "; could not undo " + String.join("; could not undo ", notUndone), cause);
        this.notUndone = List.copyOf(notUndone);
    }

    /** What is left of the steps, in the order in which undoing was tried, each as {@code step: reason}. */
    public List<String> notUndone() {
        return notUndone;
    }
}
