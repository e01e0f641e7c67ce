package org.computor.tasks;

/**
 * The Temporal server did not answer, or not in time. It may do so later, and whatever it was asked to do it may have
 * done: a submission that ends so is safely repeated with an id of one's own, and starts nothing twice.
 */
public final class ServerUnreachableException extends ServerException {

    private static final long serialVersionUID = 1L;

    /**
     * @param address the server's host and port
     * @param reason what the connection said of itself
     */
    public ServerUnreachableException(String address, String reason, Throwable cause) {
        super(
                address,
                "no answer from the Temporal server at " + address + " (" + reason + "): is it running, and do"
                        + " TEMPORAL_ADDRESS, or TEMPORAL_HOST and TEMPORAL_PORT, and the TLS settings name it rightly?",
                cause);
    }
}
