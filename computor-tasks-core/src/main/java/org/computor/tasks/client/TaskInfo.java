package org.computor.tasks.client;

import io.temporal.api.common.v1.WorkflowExecution;
import io.temporal.api.enums.v1.PendingActivityState;
import io.temporal.api.enums.v1.PendingWorkflowTaskState;
import io.temporal.api.workflow.v1.PendingActivityInfo;
import io.temporal.client.WorkflowExecutionDescription;
import io.temporal.client.WorkflowExecutionMetadata;
import io.temporal.common.converter.DataConverterException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.computor.tasks.TaskStatus;
import org.computor.tasks.WorkflowProgress;
import org.computor.tasks.client.internal.status.Statuses;
import org.computor.tasks.internal.execution.TaskMemo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the server knows of a task, at one moment. */
public final class TaskInfo {

    private static final Logger LOG = LoggerFactory.getLogger(TaskInfo.class);

    private static final int SHORT_ID = 12;

    private final WorkflowExecutionMetadata source;
    private final TaskStatus status;

    private TaskInfo(WorkflowExecutionMetadata source) {
        this.source = source;
        this.status = Statuses.of(source);
    }

    /** Reads what Temporal's own client tells of a workflow: a description, or a row of a list. */
    public static TaskInfo of(WorkflowExecutionMetadata source) {
        return new TaskInfo(source);
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

    /** When it is or was due to start: later than it was submitted by its delay. */
    public Instant dueAt() {
        Instant due = source.getExecutionTime();
        return due == null || attempt() > 1 ? createdAt() : due;
    }

    /** When it ended. */
    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(source.getCloseTime());
    }

    /** From when it was due to its end, or to now; nothing for a task that is not yet due. */
    public Duration elapsed(Instant now) {
        Duration elapsed = Duration.between(dueAt(), finishedAt().orElse(now));
        return elapsed.isNegative() ? Duration.ZERO : elapsed;
    }

    /** Whether there is a result to read: it finished. */
    public boolean hasResult() {
        return status == TaskStatus.FINISHED;
    }

    /** The task that started it. */
    public Optional<String> parentTaskId() {
        return Optional.ofNullable(source.getParentExecution())
                .map(WorkflowExecution::getWorkflowId)
                .filter(id -> !id.isEmpty());
    }

    /**
     * The identity of the worker that has one of its activities, or had it last. Rows of a list do not tell;
     * {@link TaskHandle#details()} tells also between activities.
     */
    public Optional<String> worker() {
        return pendingActivities().stream()
                .map(PendingActivityInfo::getLastWorkerIdentity)
                .filter(identity -> !identity.isEmpty())
                .findFirst();
    }

    /** The queues on which something of it waits for a worker; none are known in the rows of a list. */
    Set<String> queuesWaitedFor() {
        Set<String> queues = new LinkedHashSet<>();
        if (status.isFinal()) {
            return queues; // what it waited for stays in the description
        }
        if (status == TaskStatus.QUEUED
                || (source instanceof WorkflowExecutionDescription description
                        && description
                                        .getRawDescription()
                                        .getPendingWorkflowTask()
                                        .getState()
                                == PendingWorkflowTaskState.PENDING_WORKFLOW_TASK_STATE_SCHEDULED)) {
            queues.add(queue());
        }
        pendingActivities().stream()
                .filter(activity -> activity.getState() == PendingActivityState.PENDING_ACTIVITY_STATE_SCHEDULED)
                .filter(activity -> activity.getAttempt() <= 1) // a later one waits for its interval
                .map(activity -> activity.getActivityOptions().getTaskQueue().getName())
                .forEach(name -> queues.add(name.isEmpty() ? queue() : name));
        return queues;
    }

    private List<PendingActivityInfo> pendingActivities() {
        return source instanceof WorkflowExecutionDescription description
                ? description.getRawDescription().getPendingActivitiesList()
                : List.of();
    }

    /** How far it said last that it has come; empty too where that is encrypted and this client has no key. */
    public Optional<WorkflowProgress> progress() {
        return memo(TaskMemo.PROGRESS, WorkflowProgress.class);
    }

    /** Why it failed, or what the last attempt threw; empty too where that is encrypted and this client has no key. */
    public Optional<String> error() {
        return memo(TaskMemo.ERROR, String.class).filter(error -> status != TaskStatus.FINISHED);
    }

    /** The events in the history of the current run; 0 in the rows of a list for a task that has not ended. */
    public long historyLength() {
        return source.getHistoryLength();
    }

    // One task that this client cannot read must not hide all others of a list
    private <T> Optional<T> memo(String key, Class<T> type) {
        try {
            return Optional.ofNullable(source.getMemo(key, type, type));
        } catch (DataConverterException e) {
            LOG.debug("{} of {} cannot be read", key, taskId(), e);
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return name() + " " + taskId() + " " + status.wireName();
    }
}
