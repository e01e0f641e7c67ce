package org.computor.tasks;

import org.jspecify.annotations.Nullable;

/**
 * The Temporal server did not do what it was asked. What there is something to do about has a class of its own:
 * {@link ServerUnreachableException}, {@link AccessDeniedException} and {@link NamespaceNotFoundException}.
 */
public class ServerException extends TaskException {

    private static final long serialVersionUID = 1L;

    private final String address;

    /**
     * @param address the server's host and port
     * @param message what happened, and what to do about it
     */
    public ServerException(String address, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.address = address;
    }

    /** The server's host and port. */
    public final String address() {
        return address;
    }
}
