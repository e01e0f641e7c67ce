package org.computor.tasks.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.temporal.api.enums.v1.WorkflowIdConflictPolicy;
import io.temporal.api.enums.v1.WorkflowIdReusePolicy;
import io.temporal.client.WorkflowExecutionAlreadyStarted;
import io.temporal.client.WorkflowExecutionDescription;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.common.converter.RawValue;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.computor.tasks.InvalidParametersException;
import org.computor.tasks.QueueNotAllowedException;
import org.computor.tasks.TaskConflictException;
import org.computor.tasks.TaskType;
import org.computor.tasks.Violation;
import org.computor.tasks.internal.execution.TaskMemo;
import org.computor.tasks.internal.wire.Parameters;
import org.computor.tasks.internal.wire.Payloads;

/** Checks a submission, and starts its workflow: everything that can be refused is refused before. */
final class Submission {

    private static final int LONGEST_ID = 1_000;

    private final Server server;
    private final boolean parametersAreHidden;

    Submission(Server server) {
        this.server = server;
        this.parametersAreHidden =
                JsonConverter.isHidden(server.client().getOptions().getDataConverter());
    }

    /** Starts a task, and hands back its id. */
    String submit(TaskType<?, ?> task, JsonNode parameters, SubmitOptions options) {
        RawValue payload = check(task, parameters);
        String queue = queueOf(task, options);
        String id = options.taskId().map(Submission::checkId).orElseGet(() -> task.name() + "-" + UUID.randomUUID());
        String digest = Digest.of(task.name(), parameters);
        WorkflowOptions.Builder start = WorkflowOptions.newBuilder()
                .setWorkflowId(id)
                .setTaskQueue(queue)
                .setWorkflowExecutionTimeout(options.executionTimeout().orElse(task.executionTimeout()))
                .setRequestId(requestId(digest))
                .setMemo(Map.of(TaskMemo.DIGEST, digest))
                .setWorkflowIdReusePolicy(WorkflowIdReusePolicy.WORKFLOW_ID_REUSE_POLICY_REJECT_DUPLICATE)
                .setWorkflowIdConflictPolicy(WorkflowIdConflictPolicy.WORKFLOW_ID_CONFLICT_POLICY_FAIL)
                .setDisableEagerExecution(false);
        options.delay().filter(delay -> !delay.isZero()).ifPresent(start::setStartDelay);
        WorkflowStub stub = server.client().newUntypedWorkflowStub(task.name(), start.build());
        try {
            server.call(() -> stub.start(payload));
        } catch (WorkflowExecutionAlreadyStarted e) {
            compare(id, task, digest, e);
        }
        return id;
    }

    // A request id is in plain sight, and hidden parameters could be guessed by their digest; in the memo it is hidden
    // too
    private String requestId(String digest) {
        return parametersAreHidden ? UUID.randomUUID().toString() : digest;
    }

    private static RawValue check(TaskType<?, ?> task, JsonNode parameters) {
        List<Violation> violations = task.validate(parameters);
        if (!violations.isEmpty()) {
            throw new InvalidParametersException(task.name(), violations);
        }
        Parameters.read(task, parameters); // what the record's own constructor refuses is refused here too
        RawValue payload = Payloads.write(parameters);
        int size = payload.getPayload().getSerializedSize();
        if (size > Payloads.LARGEST) {
            throw new InvalidParametersException(
                    task.name(),
                    List.of(new Violation(
                            "",
                            "size",
                            "are " + size + " bytes as JSON, and Temporal takes at most " + Payloads.LARGEST
                                    + ": store the data and pass a reference to it")));
        }
        return payload;
    }

    private static String queueOf(TaskType<?, ?> task, SubmitOptions options) {
        String queue = options.queue().orElse(task.queue());
        if (task.pinned() && !queue.equals(task.queue())) {
            throw new QueueNotAllowedException(task, queue);
        }
        return queue;
    }

    private static String checkId(String id) {
        if (id.length() > LONGEST_ID) {
            throw new IllegalArgumentException(
                    "a task id has at most " + LONGEST_ID + " characters, but this has " + id.length());
        }
        return id;
    }

    // The server knows a repeated start by its request id, but not once the task has gone on as a new run
    private void compare(String id, TaskType<?, ?> task, String digest, WorkflowExecutionAlreadyStarted clash) {
        WorkflowExecutionDescription other =
                server.call(() -> server.client().newUntypedWorkflowStub(id).describe());
        if (!other.getWorkflowType().equals(task.name())) {
            throw new TaskConflictException(id, "another name, '" + other.getWorkflowType() + "'", clash);
        }
        if (!digest.equals(other.getMemo(TaskMemo.DIGEST, String.class, String.class))) {
            throw new TaskConflictException(id, "other parameters", clash);
        }
    }
}
