package org.computor.tasks.client.workers;

/**
 * What a submission does if no worker polls its queue. A task with a delay is not looked at: its worker may come yet.
 */
public enum NoWorkerPolicy {
    /** Logs a warning, and submits. */
    WARN,
    /** Throws {@link org.computor.tasks.NoWorkerException}, and submits nothing. */
    REFUSE,
    /** Submits, and asks nothing. */
    IGNORE
}
