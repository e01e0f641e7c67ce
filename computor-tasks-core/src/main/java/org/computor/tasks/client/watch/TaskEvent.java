package org.computor.tasks.client.watch;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.computor.tasks.TaskFailure;
import org.computor.tasks.TaskOutcome;
import org.computor.tasks.TaskStatus;
import org.computor.tasks.WorkflowProgress;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a task. The last one is {@link Ended}, unless the watch is cancelled or fails.
 *
 * <p>Temporal writes the start of an activity, and the attempts at it that failed, only once the activity has ended:
 * they come late, and all at once, with their own times where the history has them.
 */
public sealed interface TaskEvent {

    /** Where in the history this is, to go on from there ({@link TaskWatch#after}); safe in a URL and a header. */
    String id();

    /** When it happened, by the server's clock. */
    Instant at();

    /** It stands otherwise than before; the first event of a watch says where it stands. */
    record StatusChanged(String id, Instant at, TaskStatus status) implements TaskEvent {}

    /** It said how far it has come. */
    record Progressed(String id, Instant at, WorkflowProgress progress) implements TaskEvent {}

    /**
     * An attempt at the whole task threw, and another one follows.
     *
     * @param attempt which one, from 1
     * @param error what it threw
     */
    record AttemptFailed(String id, Instant at, int attempt, String error) implements TaskEvent {}

    /** An activity waits for a worker. */
    record ActivityScheduled(String id, Instant at, Activity activity) implements TaskEvent {}

    /**
     * A worker took an activity.
     *
     * @param attempt the attempt that ended it, from 1
     * @param worker the worker's identity
     */
    record ActivityStarted(String id, Instant at, Activity activity, int attempt, String worker) implements TaskEvent {}

    /**
     * An attempt at an activity failed, and another one followed.
     *
     * @param attempt the last one that failed so, from 1; earlier ones left no trace
     */
    record ActivityAttemptFailed(String id, Instant at, Activity activity, int attempt, TaskFailure failure)
            implements TaskEvent {}

    /** An activity completed. */
    record ActivityCompleted(String id, Instant at, Activity activity) implements TaskEvent {}

    /** An activity failed for good, or ran out of time. */
    record ActivityFailed(String id, Instant at, Activity activity, TaskFailure failure) implements TaskEvent {}

    /** An activity was cancelled. */
    record ActivityCancelled(String id, Instant at, Activity activity) implements TaskEvent {}

    /** The task has ended; the last event. */
    record Ended(String id, Instant at, TaskOutcome<@Nullable JsonNode> outcome) implements TaskEvent {}

    /**
     * One call of an activity.
     *
     * @param id Temporal's, unique within a run of the task
     * @param name the activity's name
     */
    record Activity(String id, String name) {}
}
