package org.computor.tasks.samples.testing.workflow;

import io.temporal.activity.ActivityCancellationType;
import io.temporal.activity.ActivityOptions;
import io.temporal.api.enums.v1.TimeoutType;
import io.temporal.common.Priority;
import io.temporal.common.RetryOptions;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import io.temporal.failure.TemporalFailure;
import io.temporal.failure.TimeoutFailure;
import io.temporal.workflow.Async;
import io.temporal.workflow.CancellationScope;
import io.temporal.workflow.CompletablePromise;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a piece of work on one host. A long activity holds a place there and says which; the work goes to that host's
 * own queue; if the one who holds the place dies, its heartbeat tells, and the work is given up as
 * {@link HostLostException}.
 */
final class OneHost {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration LONGEST_JOB = Duration.ofHours(2);
    private static final Duration LONGEST_PICKUP = Duration.ofSeconds(30);
    private static final RetryOptions ONCE =
            RetryOptions.newBuilder().setMaximumAttempts(1).build();
    private static final int LONGEST_FAIRNESS_KEY = 64;

    private final String id;
    private final CompletablePromise<Place> taken = Workflow.newPromise();
    private final Places places;

    /**
     * @param id names the place; never used before
     * @param course jobs of one course take turns with those of others
     */
    OneHost(String id, String course) {
        this.id = id;
        this.places = Workflow.newActivityStub(
                Places.class,
                ActivityOptions.newBuilder()
                        .setTaskQueue(Places.queueFor(Workflow.getInfo().getTaskQueue()))
                        .setStartToCloseTimeout(LONGEST_JOB)
                        .setHeartbeatTimeout(HEARTBEAT)
                        .setRetryOptions(ONCE)
                        .setPriority(Priority.newBuilder()
                                .setFairnessKey(fairnessKey(course))
                                .build())
                        .build());
    }

    /** The host's word that it holds a place; that for an earlier one is not heard. */
    void placeTaken(Place place) {
        if (place.id().equals(id)) {
            taken.complete(place);
        }
    }

    /**
     * Does the work on a host, once one has a place.
     *
     * @throws HostLostException if the host was lost on the way
     */
    <T> T run(Function<Place, T> work) {
        CompletablePromise<Void> held = Workflow.newPromise();
        CompletablePromise<T> done = Workflow.newPromise();
        CancellationScope scope = Workflow.newCancellationScope(() -> {
            held.completeFrom(Async.procedure(places::hold, id));
            done.completeFrom(Async.function(() -> work.apply(taken.cancellableGet())));
        });
        scope.run();
        try {
            Promise.anyOf(held, done).get(); // whichever fails ends both
            return done.get();
        } catch (TemporalFailure failure) {
            scope.cancel("the job is no longer on this host");
            Throwable cause = failure instanceof ActivityFailure activity ? activity.getCause() : failure;
            if (isSaid(cause, Places.HOST_STOPS)) {
                throw new HostLostException("the host stops", true, failure);
            }
            if (isSilent(cause) || isSaid(cause, HostActivities.PLACE_LOST)) {
                throw new HostLostException(String.valueOf(failure.getMessage()), false, failure);
            }
            done.handle((result, ended) -> true).get(); // what runs is killed, and has said so
            throw failure;
        }
    }

    /** Calls to the host that holds the place. */
    static HostActivities activitiesOn(Place place) {
        return Workflow.newActivityStub(
                HostActivities.class,
                ActivityOptions.newBuilder()
                        .setTaskQueue(place.queue())
                        .setScheduleToStartTimeout(LONGEST_PICKUP)
                        .setStartToCloseTimeout(LONGEST_JOB)
                        .setHeartbeatTimeout(HEARTBEAT)
                        .setRetryOptions(
                                RetryOptions.newBuilder().setMaximumAttempts(3).build())
                        .setCancellationType(ActivityCancellationType.WAIT_CANCELLATION_COMPLETED)
                        .build());
    }

    private static boolean isSilent(@Nullable Throwable cause) {
        return cause instanceof TimeoutFailure timeout
                && (timeout.getTimeoutType() == TimeoutType.TIMEOUT_TYPE_HEARTBEAT
                        || timeout.getTimeoutType() == TimeoutType.TIMEOUT_TYPE_SCHEDULE_TO_START);
    }

    private static boolean isSaid(@Nullable Throwable cause, String type) {
        return cause instanceof ApplicationFailure failure && failure.getType().equals(type);
    }

    // The server takes no more than 64 bytes
    private static String fairnessKey(String course) {
        return course.length() <= LONGEST_FAIRNESS_KEY && course.chars().allMatch(c -> c < 128)
                ? course
                : UUID.nameUUIDFromBytes(course.getBytes(StandardCharsets.UTF_8))
                        .toString();
    }
}
