package org.computor.tasks.samples.testing.workflow;

/** The host on which the job was is gone, or lets it go: it begins anew on another. */
final class HostLostException extends RuntimeException {

    private static final long serialVersionUID = 1;

    HostLostException(String message, Throwable cause) {
        super(message, cause);
    }
}
