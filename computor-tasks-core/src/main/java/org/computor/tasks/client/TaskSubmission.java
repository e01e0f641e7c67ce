package org.computor.tasks.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Type;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.TaskType;
import org.computor.tasks.internal.wire.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * A submission that is yet to be made: for {@link TaskClient#submitAll}, and for schedules.
 *
 * @param <R> the result
 */
@SuppressWarnings("UnusedTypeParameter") // what its handle will hand back
public final class TaskSubmission<R extends @Nullable Object> {

    private final TaskType<?, ?> task;
    private final Type resultType;
    private final JsonNode parameters;
    private final SubmitOptions options;

    private TaskSubmission(TaskType<?, ?> task, Type resultType, JsonNode parameters, SubmitOptions options) {
        this.task = task;
        this.resultType = resultType;
        this.parameters = parameters;
        this.options = options;
    }

    static TaskSubmission<JsonNode> json(TaskType<?, ?> task, JsonNode parameters, SubmitOptions options) {
        return new TaskSubmission<>(task, JsonNode.class, parameters, options);
    }

    /** To the task's own queue and under a new id. */
    public static <P, R extends @Nullable Object> TaskSubmission<R> of(
            Class<? extends BaseWorkflow<P, R>> task, P parameters) {
        return of(TaskType.of(task), parameters, SubmitOptions.defaults());
    }

    public static <P, R extends @Nullable Object> TaskSubmission<R> of(
            Class<? extends BaseWorkflow<P, R>> task, P parameters, SubmitOptions options) {
        return of(TaskType.of(task), parameters, options);
    }

    public static <P, R extends @Nullable Object> TaskSubmission<R> of(
            TaskType<P, R> task, P parameters, SubmitOptions options) {
        return new TaskSubmission<>(task, task.resultType(), Parameters.write(task, parameters), options);
    }

    /** What is submitted. */
    public TaskType<?, ?> task() {
        return task;
    }

    /** As what its result is read. */
    public Type resultType() {
        return resultType;
    }

    /** With which parameters, as JSON. */
    public JsonNode parameters() {
        return parameters;
    }

    /** How. */
    public SubmitOptions options() {
        return options;
    }
}
