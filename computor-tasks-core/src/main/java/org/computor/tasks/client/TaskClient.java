package org.computor.tasks.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.temporal.client.WorkflowClient;
import io.temporal.common.converter.DataConverter;
import java.util.Collection;
import java.util.List;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.TaskType;
import org.computor.tasks.registry.RegisteredTask;
import org.computor.tasks.registry.TaskRegistry;
import org.jspecify.annotations.Nullable;

/** Submits tasks, and finds them again. One client serves a whole process and any number of threads. */
public final class TaskClient implements AutoCloseable {

    /** Connects to the server that the environment names (CONTRACTS: environment) with {@link TaskRegistry#load()}. */
    public static TaskClient fromEnvironment() {
        throw new UnsupportedOperationException();
    }

    /**
     * A client over Temporal's own, which stays its caller's to close. Its data converter must be
     * {@link #dataConverter()}.
     */
    public static TaskClient of(WorkflowClient temporal) {
        throw new UnsupportedOperationException();
    }

    /** Like {@link #of(WorkflowClient)}, with the tasks of a registry instead of those on the class path. */
    public static TaskClient of(WorkflowClient temporal, TaskRegistry registry) {
        throw new UnsupportedOperationException();
    }

    /** How tasks read and write JSON; for those who make their own {@link WorkflowClient}. */
    public static DataConverter dataConverter() {
        throw new UnsupportedOperationException();
    }

    public <P, R extends @Nullable Object> TaskHandle<R> submit(
            Class<? extends BaseWorkflow<P, R>> task, P parameters) {
        return submit(TaskType.of(task), parameters, SubmitOptions.defaults());
    }

    public <P, R extends @Nullable Object> TaskHandle<R> submit(
            Class<? extends BaseWorkflow<P, R>> task, P parameters, SubmitOptions options) {
        return submit(TaskType.of(task), parameters, options);
    }

    public <P, R extends @Nullable Object> TaskHandle<R> submit(TaskType<P, R> task, P parameters) {
        return submit(task, parameters, SubmitOptions.defaults());
    }

    public <P, R extends @Nullable Object> TaskHandle<R> submit(
            TaskType<P, R> task, P parameters, SubmitOptions options) {
        throw new UnsupportedOperationException();
    }

    /** By name, with a JSON text. */
    public TaskHandle<JsonNode> submit(String name, String parameters) {
        return submit(name, parameters, SubmitOptions.defaults());
    }

    public TaskHandle<JsonNode> submit(String name, String parameters, SubmitOptions options) {
        throw new UnsupportedOperationException();
    }

    /**
     * A task submitted before, by whomever; {@link TaskHandle#info()} throws TaskNotFoundException if there is none.
     */
    public TaskHandle<JsonNode> handle(String taskId) {
        throw new UnsupportedOperationException();
    }

    /** Like {@link #handle(String)}, with results of the task's type. */
    public <P, R extends @Nullable Object> TaskHandle<R> handle(TaskType<P, R> task, String taskId) {
        throw new UnsupportedOperationException();
    }

    public TaskPage list(TaskQuery query) {
        throw new UnsupportedOperationException();
    }

    /** The tasks that this process knows. */
    public List<RegisteredTask> types() {
        throw new UnsupportedOperationException();
    }

    /** Who polls these queues, as the server knows. */
    public List<QueueWorkers> workers(Collection<String> queues) {
        throw new UnsupportedOperationException();
    }

    public TaskRegistry registry() {
        throw new UnsupportedOperationException();
    }

    /** Temporal's own client, for all that is not here. */
    public WorkflowClient temporal() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
