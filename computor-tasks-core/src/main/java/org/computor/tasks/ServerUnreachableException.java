package org.computor.tasks;

/** The Temporal server did not answer, or refused the connection. */
public final class ServerUnreachableException extends TaskException {

    private static final long serialVersionUID = 1L;

    /**
     * @param address the server's host and port
     * @param reason what the connection said of itself
     */
    public ServerUnreachableException(String address, String reason, Throwable cause) {
        super(
                "no answer from the Temporal server at " + address + " (" + reason + "): is it running, and do"
                        + " TEMPORAL_ADDRESS, or TEMPORAL_HOST and TEMPORAL_PORT, and the TLS settings name it rightly?",
                cause);
    }
}
