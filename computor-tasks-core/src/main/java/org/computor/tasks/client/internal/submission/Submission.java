package org.computor.tasks.client.internal.submission;

import com.fasterxml.jackson.databind.JsonNode;
import io.temporal.api.enums.v1.WorkflowIdConflictPolicy;
import io.temporal.api.enums.v1.WorkflowIdReusePolicy;
import io.temporal.client.WorkflowExecutionAlreadyStarted;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.common.Priority;
import io.temporal.common.converter.RawValue;
import java.util.Map;
import java.util.UUID;
import org.computor.tasks.TaskType;
import org.computor.tasks.client.RunAgain;
import org.computor.tasks.client.SubmitOptions;
import org.computor.tasks.client.internal.workers.Attendance;
import org.computor.tasks.client.workers.NoWorkerPolicy;
import org.computor.tasks.internal.execution.TaskMemo;
import org.computor.tasks.internal.server.JsonConverter;
import org.computor.tasks.internal.server.Server;

/** Checks a submission, and starts its workflow: everything that can be refused is refused before. */
public final class Submission {

    private final Server server;
    private final Attendance attendance;
    private final Clash clash;
    private final boolean parametersAreHidden;

    public Submission(Server server, Attendance attendance) {
        this.server = server;
        this.attendance = attendance;
        this.clash = new Clash(server);
        this.parametersAreHidden =
                JsonConverter.isHidden(server.client().getOptions().getDataConverter());
    }

    /** Starts a task, and hands back its id. */
    public String submit(TaskType<?, ?> task, JsonNode parameters, SubmitOptions options) {
        RawValue payload = Checks.parameters(task, parameters);
        String queue = Checks.queue(task, options);
        String id = options.taskId().map(Checks::id).orElseGet(() -> task.name() + "-" + UUID.randomUUID());
        String digest = Digest.of(task.name(), parameters);
        WorkflowStub stub =
                server.client().newUntypedWorkflowStub(task.name(), start(task, options, id, queue, digest));
        NoWorkerPolicy onNoWorker = onNoWorker(options);
        attendance.before(queue, onNoWorker);
        try {
            server.call(() -> stub.start(payload));
        } catch (WorkflowExecutionAlreadyStarted e) {
            clash.compare(id, task, parameters, digest, e);
        }
        attendance.after(queue, onNoWorker);
        return id;
    }

    // A delayed task has no need of a worker yet
    private NoWorkerPolicy onNoWorker(SubmitOptions options) {
        boolean delayed = options.delay().filter(delay -> !delay.isZero()).isPresent();
        return delayed ? NoWorkerPolicy.IGNORE : options.onNoWorker().orElse(attendance.policy());
    }

    private WorkflowOptions start(TaskType<?, ?> task, SubmitOptions options, String id, String queue, String digest) {
        WorkflowOptions.Builder start = WorkflowOptions.newBuilder()
                .setWorkflowId(id)
                .setTaskQueue(queue)
                .setWorkflowExecutionTimeout(options.executionTimeout().orElse(task.executionTimeout()))
                .setRequestId(requestId(digest, options.runAgain()))
                .setMemo(Map.of(TaskMemo.DIGEST, digest))
                .setWorkflowIdReusePolicy(reuse(options.runAgain()))
                .setWorkflowIdConflictPolicy(WorkflowIdConflictPolicy.WORKFLOW_ID_CONFLICT_POLICY_FAIL)
                .setDisableEagerExecution(false);
        options.delay().filter(delay -> !delay.isZero()).ifPresent(start::setStartDelay);
        options.priority()
                .ifPresent(key -> start.setPriority(
                        Priority.newBuilder().setPriorityKey(key).build()));
        return start.build();
    }

    private static WorkflowIdReusePolicy reuse(RunAgain when) {
        return switch (when) {
            case NEVER -> WorkflowIdReusePolicy.WORKFLOW_ID_REUSE_POLICY_REJECT_DUPLICATE;
            case UNLESS_FINISHED -> WorkflowIdReusePolicy.WORKFLOW_ID_REUSE_POLICY_ALLOW_DUPLICATE_FAILED_ONLY;
            case ALWAYS -> WorkflowIdReusePolicy.WORKFLOW_ID_REUSE_POLICY_ALLOW_DUPLICATE;
        };
    }

    // The server answers a request id that it has seen with the run that was, so that running again needs another one.
    // A request id is in plain sight, and hidden parameters could be guessed by their digest; in the memo it is hidden
    private String requestId(String digest, RunAgain when) {
        return when == RunAgain.NEVER && !parametersAreHidden
                ? digest
                : UUID.randomUUID().toString();
    }
}
