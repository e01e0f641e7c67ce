package org.computor.tasks.client;

import java.time.Instant;
import java.util.Optional;
import org.computor.tasks.TaskStatus;
import org.computor.tasks.WorkflowProgress;

/** What the server knows of a task, at one moment. */
public interface TaskInfo {

    String taskId();

    String runId();

    /** The task's name, which is Temporal's workflow type. */
    String name();

    TaskStatus status();

    String queue();

    /** Which attempt is under way or was the last, from 1. */
    int attempt();

    Instant createdAt();

    /** When a worker first took it. */
    Optional<Instant> startedAt();

    Optional<Instant> finishedAt();

    Optional<WorkflowProgress> progress();

    /** Why it failed, or what the last attempt threw. */
    Optional<String> error();

    /** The events in the history of the current run; 0 in the rows of a list for a task that has not ended. */
    long historyLength();
}
