package org.computor.tasks.client.doctor;

/**
 * One thing that was looked at.
 *
 * @param check what was looked at
 * @param severity how bad it is
 * @param subject of what: an address, a queue, a task; for people and for sorting
 * @param message what was found
 * @param mend what to do about it; empty if nothing is to be done
 */
public record Finding(Check check, Severity severity, String subject, String message, String mend) {

    /** What a doctor looks at. */
    public enum Check {
        /** Whether the server answers. */
        SERVER,
        /** Certificates and encryption of the connection. */
        TLS,
        /** Whether it accepts who asks. */
        ACCESS,
        /** Whether the namespace exists. */
        NAMESPACE,
        /** What runs where. */
        VERSION,
        /** Whether the clocks agree. */
        CLOCK,
        /** Who works on a queue, and what waits there. */
        QUEUE,
        /** Tasks and activities that a worker does not have. */
        REGISTRATION
    }

    /** How bad it is. */
    public enum Severity {
        /** As it should be. */
        OK,
        /** Something may go wrong, or takes longer than it should. */
        WARNING,
        /** Something does not work. */
        ERROR
    }
}
