package org.computor.tasks.client.schedule;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.schedules.Schedule;
import io.temporal.client.schedules.ScheduleActionStartWorkflow;
import io.temporal.client.schedules.ScheduleAlreadyRunningException;
import io.temporal.client.schedules.ScheduleClient;
import io.temporal.client.schedules.ScheduleClientOptions;
import io.temporal.client.schedules.ScheduleOptions;
import io.temporal.common.Priority;
import java.util.List;
import java.util.function.Supplier;
import org.computor.tasks.UnsupportedByServerException;
import org.computor.tasks.client.SubmitOptions;
import org.computor.tasks.client.TaskSubmission;
import org.computor.tasks.client.internal.submission.Checks;
import org.computor.tasks.internal.server.Server;

/**
 * Tasks that the server submits by itself, at the times of a cron expression or after each interval, until the schedule
 * is deleted.
 *
 * <pre>{@code
 * tasks.schedules().create("nightly", Timing.cron("0 3 * * *").in(ZoneId.of("Europe/Vienna")),
 *         TaskSubmission.of(Cleanup.class, new Cleanup.Parameters(30)));
 * }</pre>
 *
 * <p>A submission that is due while the last one still runs is left out. Each task gets the id of the schedule, or the
 * one of its {@link SubmitOptions}, with the time at its end. Every method throws {@link UnsupportedByServerException}
 * on the embedded server, which has no schedules, and {@link org.computor.tasks.ServerUnreachableException} if the
 * server does not answer.
 */
public final class TaskSchedules {

    private final Server server;

    /** For {@link org.computor.tasks.client.TaskClient}. */
    public TaskSchedules(Server server) {
        this.server = server;
    }

    /**
     * Makes a schedule; its parameters are checked as those of a submission.
     *
     * @throws ScheduleExistsException if there is one of this id
     * @throws org.computor.tasks.InvalidParametersException if the task does not take the parameters
     * @throws org.computor.tasks.QueueNotAllowedException if the task is pinned to another queue
     * @throws IllegalArgumentException if the server cannot read the cron expression, or the submission has a delay
     */
    public void create(String id, Timing timing, TaskSubmission<?> submission) {
        Schedule schedule = Schedule.newBuilder()
                .setSpec(timing.spec())
                .setAction(action(id, submission))
                .build();
        call(
                id,
                () -> client().createSchedule(
                                id, schedule, ScheduleOptions.newBuilder().build()));
    }

    private static ScheduleActionStartWorkflow action(String id, TaskSubmission<?> submission) {
        SubmitOptions options = submission.options();
        if (options.delay().isPresent()) {
            throw new IllegalArgumentException("a scheduled task takes no delay: its schedule says when it starts");
        }
        WorkflowOptions.Builder start = WorkflowOptions.newBuilder()
                .setWorkflowId(options.taskId().orElse(id))
                .setTaskQueue(Checks.queue(submission.task(), options))
                .setWorkflowExecutionTimeout(
                        options.executionTimeout().orElse(submission.task().executionTimeout()));
        options.priority()
                .ifPresent(key -> start.setPriority(
                        Priority.newBuilder().setPriorityKey(key).build()));
        return ScheduleActionStartWorkflow.newBuilder()
                .setWorkflowType(submission.task().name())
                .setArguments(Checks.parameters(submission.task(), submission.parameters()))
                .setOptions(start.build())
                .build();
    }

    /** Every schedule of the namespace; a new one shows after a second or two. */
    public List<TaskSchedule> list() {
        return call("", () -> client().listSchedules().map(Schedules::read).toList());
    }

    /**
     * One schedule, as it is now.
     *
     * @throws ScheduleNotFoundException if there is none of this id
     */
    public TaskSchedule get(String id) {
        return call(id, () -> Schedules.read(client().getHandle(id).describe()));
    }

    /** Submits nothing any more, until it is told to go on. What is under way goes on. */
    public void pause(String id, String note) {
        run(id, () -> client().getHandle(id).pause(note));
    }

    /** Goes on with a schedule that was paused. What was due meanwhile is not made up for. */
    public void resume(String id, String note) {
        run(id, () -> client().getHandle(id).unpause(note));
    }

    /** Submits once more, now; also while it is paused. */
    public void trigger(String id) {
        run(id, () -> client().getHandle(id).trigger());
    }

    /** Ends a schedule. What it has submitted goes on. */
    public void delete(String id) {
        run(id, () -> client().getHandle(id).delete());
    }

    private ScheduleClient client() {
        return ScheduleClient.newInstance(
                server.client().getWorkflowServiceStubs(),
                ScheduleClientOptions.newBuilder()
                        .setNamespace(server.namespace())
                        .setIdentity(server.client().getOptions().getIdentity())
                        .setDataConverter(server.client().getOptions().getDataConverter())
                        .build());
    }

    private void run(String id, Runnable change) {
        call(id, () -> {
            change.run();
            return id;
        });
    }

    private <T> T call(String id, Supplier<T> call) {
        try {
            return server.call(() -> {
                try {
                    return call.get();
                } catch (ScheduleAlreadyRunningException e) {
                    throw new ScheduleExistsException(id, e);
                } catch (RuntimeException e) {
                    throw isMissing(e) ? new ScheduleNotFoundException(id, e) : e;
                }
            });
        } catch (UnsupportedByServerException e) {
            throw new UnsupportedByServerException("schedules", e);
        }
    }

    private boolean isMissing(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StatusRuntimeException status
                    && status.getStatus().getCode() == Status.Code.NOT_FOUND) {
                return !String.valueOf(status.getStatus().getDescription()).startsWith("Namespace");
            }
        }
        return false;
    }
}
