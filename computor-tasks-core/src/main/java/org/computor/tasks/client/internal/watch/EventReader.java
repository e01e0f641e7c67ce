package org.computor.tasks.client.internal.watch;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.protobuf.Duration;
import com.google.protobuf.Timestamp;
import io.temporal.api.common.v1.Memo;
import io.temporal.api.common.v1.Payload;
import io.temporal.api.failure.v1.Failure;
import io.temporal.api.history.v1.ActivityTaskStartedEventAttributes;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.api.history.v1.WorkflowExecutionContinuedAsNewEventAttributes;
import io.temporal.api.history.v1.WorkflowExecutionStartedEventAttributes;
import io.temporal.common.converter.DataConverter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.computor.tasks.TaskFailure;
import org.computor.tasks.TaskOutcome;
import org.computor.tasks.TaskStatus;
import org.computor.tasks.WorkflowProgress;
import org.computor.tasks.client.internal.status.Ends;
import org.computor.tasks.client.watch.TaskEvent;
import org.computor.tasks.client.watch.TaskEvent.Activity;
import org.computor.tasks.internal.execution.TaskMemo;
import org.jspecify.annotations.Nullable;

/** Reads what happened to a task out of the events of its history, one after the other. */
final class EventReader {

    /** The embedded server counts attempts, and keeps no more of those that failed. */
    private static final TaskFailure UNTOLD =
            new TaskFailure(TaskFailure.Kind.THREW, "", "the server does not tell why", List.of());

    private final DataConverter converter;
    private final Ends ends;
    private final Map<Long, Activity> activities = new HashMap<>();
    private final List<TaskEvent> read = new ArrayList<>();
    private String run;
    private Place place;
    private Instant at = Instant.EPOCH;
    private @Nullable TaskStatus status;
    private @Nullable WorkflowProgress progress;

    EventReader(DataConverter converter, String run) {
        this.converter = converter;
        this.ends = new Ends(converter);
        this.run = run;
        this.place = new Place(run, 0, 0);
    }

    /** The history goes on in another run. */
    void enter(String nextRun) {
        run = nextRun;
        activities.clear();
    }

    /** What an event says; nothing for most. */
    List<TaskEvent> read(HistoryEvent event) {
        read.clear();
        place = new Place(run, event.getEventId(), 0);
        at = instant(event.getEventTime());
        switch (event.getEventType()) {
            case EVENT_TYPE_WORKFLOW_EXECUTION_STARTED -> started(event.getWorkflowExecutionStartedEventAttributes());
            case EVENT_TYPE_WORKFLOW_TASK_SCHEDULED -> scheduled();
            case EVENT_TYPE_WORKFLOW_TASK_STARTED -> change(TaskStatus.STARTED);
            case EVENT_TYPE_WORKFLOW_PROPERTIES_MODIFIED ->
                progressed(event.getWorkflowPropertiesModifiedEventAttributes().getUpsertedMemo());
            case EVENT_TYPE_WORKFLOW_EXECUTION_CONTINUED_AS_NEW ->
                goesOn(event.getWorkflowExecutionContinuedAsNewEventAttributes());
            default -> activity(event);
        }
        return List.copyOf(read);
    }

    /** The end of the task, where this is its last event. */
    List<TaskEvent> readEnd(HistoryEvent event) {
        read.clear();
        ends.read(event, JsonNode.class).ifPresent(outcome -> {
            change(outcome.status());
            read.add(new TaskEvent.Ended(next(), at, asJson(outcome)));
        });
        return List.copyOf(read);
    }

    @SuppressWarnings("unchecked") // it was read as JSON
    private static TaskOutcome<@Nullable JsonNode> asJson(TaskOutcome<?> outcome) {
        return (TaskOutcome<@Nullable JsonNode>) outcome;
    }

    private void started(WorkflowExecutionStartedEventAttributes start) {
        boolean goesOn = !start.getContinuedExecutionRunId().isEmpty();
        boolean waits = !start.getFirstWorkflowTaskBackoff().equals(Duration.getDefaultInstance());
        change(goesOn ? TaskStatus.STARTED : waits ? TaskStatus.DEFERRED : TaskStatus.QUEUED);
        progressed(start.getMemo());
    }

    private void scheduled() {
        if (status == TaskStatus.DEFERRED) {
            change(TaskStatus.QUEUED);
        }
    }

    private void progressed(Memo memo) {
        this.<WorkflowProgress>memo(memo, TaskMemo.PROGRESS, WorkflowProgress.class)
                .filter(now -> !now.equals(progress))
                .ifPresent(now -> {
                    progress = now;
                    read.add(new TaskEvent.Progressed(next(), at, now));
                });
    }

    private void goesOn(WorkflowExecutionContinuedAsNewEventAttributes end) {
        this.<Integer>memo(end.getMemo(), TaskMemo.ATTEMPT, Integer.class).ifPresent(attempt -> {
            String error = this.<String>memo(end.getMemo(), TaskMemo.ERROR, String.class)
                    .orElse("");
            read.add(new TaskEvent.AttemptFailed(next(), at, attempt - 1, error));
        });
    }

    private void activity(HistoryEvent event) {
        switch (event.getEventType()) {
            case EVENT_TYPE_ACTIVITY_TASK_SCHEDULED -> {
                var attributes = event.getActivityTaskScheduledEventAttributes();
                Activity activity = new Activity(
                        attributes.getActivityId(), attributes.getActivityType().getName());
                activities.put(event.getEventId(), activity);
                read.add(new TaskEvent.ActivityScheduled(next(), at, activity));
            }
            case EVENT_TYPE_ACTIVITY_TASK_STARTED -> taken(event.getActivityTaskStartedEventAttributes());
            case EVENT_TYPE_ACTIVITY_TASK_COMPLETED ->
                read.add(new TaskEvent.ActivityCompleted(
                        next(),
                        at,
                        ended(event.getActivityTaskCompletedEventAttributes().getScheduledEventId())));
            case EVENT_TYPE_ACTIVITY_TASK_FAILED -> {
                var attributes = event.getActivityTaskFailedEventAttributes();
                failed(attributes.getScheduledEventId(), attributes.getFailure());
            }
            case EVENT_TYPE_ACTIVITY_TASK_TIMED_OUT -> {
                var attributes = event.getActivityTaskTimedOutEventAttributes();
                failed(attributes.getScheduledEventId(), attributes.getFailure());
            }
            case EVENT_TYPE_ACTIVITY_TASK_CANCELED ->
                read.add(new TaskEvent.ActivityCancelled(
                        next(),
                        at,
                        ended(event.getActivityTaskCanceledEventAttributes().getScheduledEventId())));
            default -> {}
        }
    }

    private void taken(ActivityTaskStartedEventAttributes start) {
        Activity activity = known(start.getScheduledEventId());
        if (start.getAttempt() > 1) {
            TaskFailure failure = start.hasLastFailure() ? ends.failure(start.getLastFailure()) : UNTOLD;
            read.add(new TaskEvent.ActivityAttemptFailed(next(), at, activity, start.getAttempt() - 1, failure));
        }
        read.add(new TaskEvent.ActivityStarted(
                next(), at, activity, Math.max(1, start.getAttempt()), start.getIdentity()));
    }

    private void failed(long scheduledEvent, Failure failure) {
        read.add(new TaskEvent.ActivityFailed(next(), at, ended(scheduledEvent), ends.failure(failure)));
    }

    private Activity known(long scheduledEvent) {
        return activities.getOrDefault(scheduledEvent, new Activity(String.valueOf(scheduledEvent), ""));
    }

    private Activity ended(long scheduledEvent) {
        Activity activity = known(scheduledEvent);
        activities.remove(scheduledEvent);
        return activity;
    }

    private void change(TaskStatus now) {
        if (now != status) {
            status = now;
            read.add(new TaskEvent.StatusChanged(next(), at, now));
        }
    }

    private String next() {
        String id = place.id();
        place = new Place(place.run(), place.event(), place.part() + 1);
        return id;
    }

    private <T> Optional<T> memo(Memo memo, String key, Class<T> type) {
        Payload payload = memo.getFieldsOrDefault(key, null);
        return payload == null ? Optional.empty() : Optional.ofNullable(converter.fromPayload(payload, type, type));
    }

    private static Instant instant(Timestamp time) {
        return Instant.ofEpochSecond(time.getSeconds(), time.getNanos());
    }
}
