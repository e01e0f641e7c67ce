package org.computor.tasks;

/** The Temporal server has no namespace of the name that it was asked for. Nothing has been done. */
public final class NamespaceNotFoundException extends ServerException {

    private static final long serialVersionUID = 1L;

    private final String namespace;

    /**
     * @param address the server's host and port
     * @param namespace the name that it does not know
     */
    public NamespaceNotFoundException(String address, String namespace, Throwable cause) {
        super(
                address,
                "the Temporal server at " + address + " has no namespace '" + namespace
                        + "': set TEMPORAL_NAMESPACE to one that it has, or make it: temporal operator namespace create -n "
                        + namespace,
                cause);
        this.namespace = namespace;
    }

    /** The name that the server does not know. */
    public String namespace() {
        return namespace;
    }
}
