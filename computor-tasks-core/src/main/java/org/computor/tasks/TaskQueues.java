package org.computor.tasks;

import org.computor.tasks.annotations.RegisterTask;

/** The queues that every Computor installation has. A task may name any other. */
public final class TaskQueues {

    /** Where a task runs that names no queue. */
    public static final String DEFAULT = RegisterTask.DEFAULT_QUEUE;

    /** For what must not wait behind the rest. */
    public static final String HIGH_PRIORITY = "computor-high-priority";

    private TaskQueues() {}
}
