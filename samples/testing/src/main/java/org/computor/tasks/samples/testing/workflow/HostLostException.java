package org.computor.tasks.samples.testing.workflow;

/** The host on which the job was is gone, or lets it go: it begins anew on another. */
final class HostLostException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean orderly;

    /** @param orderly whether the host said so itself, because it stops */
    HostLostException(String message, boolean orderly, Throwable cause) {
        super(message, cause);
        this.orderly = orderly;
    }

    boolean isOrderly() {
        return orderly;
    }
}
