package org.computor.tasks.client.internal.submission;

import com.fasterxml.jackson.databind.JsonNode;
import io.temporal.client.WorkflowExecutionAlreadyStarted;
import io.temporal.client.WorkflowExecutionDescription;
import java.util.List;
import org.computor.tasks.TaskConflictException;
import org.computor.tasks.TaskType;
import org.computor.tasks.client.internal.status.Details;
import org.computor.tasks.internal.execution.TaskMemo;
import org.computor.tasks.internal.json.Json;
import org.computor.tasks.internal.server.Server;

/**
 * Finds out whether the task that has the id is the one that was submitted. The server knows a repeated start by its
 * request id, but not once the task has gone on as a new run, and not if another client started it.
 */
final class Clash {

    private final Server server;

    Clash(Server server) {
        this.server = server;
    }

    /** @throws TaskConflictException if it is another task */
    void compare(
            String id, TaskType<?, ?> task, JsonNode parameters, String digest, WorkflowExecutionAlreadyStarted clash) {
        WorkflowExecutionDescription other =
                server.call(() -> server.client().newUntypedWorkflowStub(id).describe());
        if (!other.getWorkflowType().equals(task.name())) {
            throw new TaskConflictException(id, "another name, '" + other.getWorkflowType() + "'", List.of(), clash);
        }
        if (digest.equals(other.getMemo(TaskMemo.DIGEST, String.class, String.class))) {
            return;
        }
        JsonNode stored = new Details(server).parameters(other.getExecution());
        JsonNode theirs =
                stored.isMissingNode() || stored.isNull() ? Json.mapper().createObjectNode() : stored;
        List<String> fields = Canonical.differences(parameters, theirs);
        if (!fields.isEmpty()) {
            throw new TaskConflictException(id, "other parameters" + words(fields), fields, clash);
        }
    }

    private static String words(List<String> fields) {
        List<String> named = fields.stream().filter(field -> !field.isEmpty()).toList();
        return named.isEmpty() ? "" : " (they differ in " + String.join(", ", named) + ")";
    }
}
