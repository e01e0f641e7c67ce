package org.computor.tasks.client.internal.schedule;

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
import org.computor.tasks.client.RunAgain;
import org.computor.tasks.client.SubmitOptions;
import org.computor.tasks.client.TaskSubmission;
import org.computor.tasks.client.internal.submission.Checks;
import org.computor.tasks.client.schedule.ScheduleExistsException;
import org.computor.tasks.client.schedule.ScheduleNotFoundException;
import org.computor.tasks.client.schedule.TaskSchedule;
import org.computor.tasks.client.schedule.TaskSchedules;
import org.computor.tasks.client.schedule.Timing;
import org.computor.tasks.internal.server.Server;

/** Schedules, by Temporal's own client of them. */
public final class ServerSchedules implements TaskSchedules {

    private final Server server;

    public ServerSchedules(Server server) {
        this.server = server;
    }

    @Override
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
        refuse(options.delay().isPresent(), "delay: its schedule says when it starts");
        refuse(options.runAgain() != RunAgain.NEVER, "runAgain: each of its runs has an id of its own");
        refuse(options.onNoWorker().isPresent(), "onNoWorker: the server submits it, and does not look");
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

    @Override
    public List<TaskSchedule> list() {
        return call("", () -> client().listSchedules().map(Schedules::read).toList());
    }

    @Override
    public TaskSchedule get(String id) {
        return call(id, () -> Schedules.read(client().getHandle(id).describe()));
    }

    @Override
    public void pause(String id, String note) {
        run(id, () -> client().getHandle(id).pause(note));
    }

    @Override
    public void resume(String id, String note) {
        run(id, () -> client().getHandle(id).unpause(note));
    }

    @Override
    public void trigger(String id) {
        run(id, () -> client().getHandle(id).trigger());
    }

    @Override
    public void delete(String id) {
        run(id, () -> client().getHandle(id).delete());
    }

    private static void refuse(boolean set, String option) {
        if (set) {
            throw new IllegalArgumentException("a scheduled task takes no " + option);
        }
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
