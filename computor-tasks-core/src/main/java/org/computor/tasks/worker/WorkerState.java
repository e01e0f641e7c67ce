package org.computor.tasks.worker;

/** What a worker is about. */
public enum WorkerState {
    /** Made, and not polling yet. */
    CREATED,
    /** Polls, and works. */
    POLLING,
    /** Takes no more work, and finishes what is under way. */
    DRAINING,
    /** Has ended. */
    CLOSED
}
