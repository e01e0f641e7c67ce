package org.computor.tasks.samples.testing.api;

/** The Computor API said no, or nothing. */
public final class ApiException extends Exception {

    private static final long serialVersionUID = 1;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int REQUEST_TIMEOUT = 408;

    private final int status;

    ApiException(String message, int status) {
        super(message);
        this.status = status;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** Whether the same call would be refused again: a mistake in it, a missing row, a wrong password. */
    public boolean isLasting() {
        return status >= 400 && status < 500 && status != TOO_MANY_REQUESTS && status != REQUEST_TIMEOUT;
    }
}
