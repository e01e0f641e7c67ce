package org.computor.tasks;

/** The Temporal server does not know who asks, or does not let them do this. Nothing has been done. */
public final class AccessDeniedException extends ServerException {

    private static final long serialVersionUID = 1L;

    /**
     * @param address the server's host and port
     * @param reason what it said
     */
    public AccessDeniedException(String address, String reason, Throwable cause) {
        super(
                address,
                "the Temporal server at " + address + " refuses who asks (" + reason
                        + "): set TEMPORAL_API_KEY, or a client certificate that may use the namespace",
                cause);
    }
}
