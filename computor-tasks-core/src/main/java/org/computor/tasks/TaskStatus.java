package org.computor.tasks;

import java.util.Locale;

/** Where a task stands. Status, list and result compute it alike, so that they never disagree about one task. */
public enum TaskStatus {
    /** On the server; no worker has taken it yet. */
    QUEUED,
    /** Submitted with a delay that has not passed. */
    DEFERRED,
    /** A worker has taken it. */
    STARTED,
    /** Completed, and its result is not a failure. */
    FINISHED,
    /** Returned a failed result, threw once too often, or ran out of time. */
    FAILED,
    /** Cancelled or terminated. */
    CANCELLED;

    /** Whether nothing will change any more. */
    public boolean isFinal() {
        return this == FINISHED || this == FAILED || this == CANCELLED;
    }

    /** The name on the wire, in lower case. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads a status in any case, also by the names of Computor's earlier task systems.
     *
     * @throws IllegalArgumentException if there is no such status; the message lists those that are
     */
    public static TaskStatus parse(String text) {
        return switch (text.strip().toUpperCase(Locale.ROOT)) {
            case "QUEUED", "PENDING" -> QUEUED;
            case "DEFERRED" -> DEFERRED;
            case "STARTED", "RUNNING" -> STARTED;
            case "FINISHED", "SUCCESS" -> FINISHED;
            case "FAILED", "FAILURE" -> FAILED;
            case "CANCELLED", "CANCELED", "REVOKED" -> CANCELLED;
            default ->
                throw new IllegalArgumentException(
                        "unknown status '" + text + "': use queued, deferred, started, finished, failed or cancelled");
        };
    }
}
