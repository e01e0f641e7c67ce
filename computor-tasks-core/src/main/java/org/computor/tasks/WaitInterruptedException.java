package org.computor.tasks;

/**
 * The thread was interrupted while it waited for the server; its interrupted status is set. What it asked for may have
 * been done, and a task that it waited for goes on.
 */
public final class WaitInterruptedException extends TaskException {

    private static final long serialVersionUID = 1L;

    /** @param cause how the call told it */
    public WaitInterruptedException(Throwable cause) {
        super("interrupted while waiting for the Temporal server; a task that was waited for goes on", cause);
    }
}
