package org.computor.tasks.client;

import io.temporal.client.WorkflowExecutionMetadata;
import java.time.Instant;
import java.util.Optional;
import org.computor.tasks.TaskStatus;
import org.computor.tasks.WorkflowProgress;
import org.computor.tasks.internal.execution.TaskMemo;

/** What the server knows of a task, at one moment. */
public final class TaskInfo {

    private static final int SHORT_ID = 12;

    private final WorkflowExecutionMetadata source;
    private final TaskStatus status;

    TaskInfo(WorkflowExecutionMetadata source, TaskStatus status) {
        this.source = source;
        this.status = status;
    }

    /** The id under which it was submitted. */
    public String taskId() {
        return source.getExecution().getWorkflowId();
    }

    /** The last twelve characters of the id, for tables. */
    public String shortTaskId() {
        String id = taskId();
        return id.substring(Math.max(0, id.length() - SHORT_ID));
    }

    /** Temporal's id of the current run; another one for each attempt. */
    public String runId() {
        return source.getExecution().getRunId();
    }

    /** The task's name, which is Temporal's workflow type. */
    public String name() {
        return source.getWorkflowType();
    }

    /** Where it stands. */
    public TaskStatus status() {
        return status;
    }

    /** The queue on which it runs. */
    public String queue() {
        return source.getTaskQueue();
    }

    /** Which attempt is under way or was the last, from 1. */
    public int attempt() {
        return memo(TaskMemo.ATTEMPT, Integer.class).orElse(1);
    }

    /** When it was submitted, whatever its attempts. */
    public Instant createdAt() {
        return memo(TaskMemo.SUBMITTED, Long.class).map(Instant::ofEpochMilli).orElse(source.getStartTime());
    }

    /** When it ended. */
    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(source.getCloseTime());
    }

    /** How far it said last that it has come. */
    public Optional<WorkflowProgress> progress() {
        return memo(TaskMemo.PROGRESS, WorkflowProgress.class);
    }

    /** Why it failed, or what the last attempt threw. */
    public Optional<String> error() {
        return memo(TaskMemo.ERROR, String.class).filter(error -> status != TaskStatus.FINISHED);
    }

    /** The events in the history of the current run; 0 in the rows of a list for a task that has not ended. */
    public long historyLength() {
        return source.getHistoryLength();
    }

    private <T> Optional<T> memo(String key, Class<T> type) {
        return Optional.ofNullable(source.getMemo(key, type, type));
    }

    @Override
    public String toString() {
        return name() + " " + taskId() + " " + status.wireName();
    }
}
