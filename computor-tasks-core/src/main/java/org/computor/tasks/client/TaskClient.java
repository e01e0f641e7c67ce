package org.computor.tasks.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.temporal.client.WorkflowClient;
import io.temporal.common.SimplePlugin;
import io.temporal.common.converter.DataConverter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.InvalidParametersException;
import org.computor.tasks.TaskType;
import org.computor.tasks.Violation;
import org.computor.tasks.internal.json.Json;
import org.computor.tasks.internal.wire.Parameters;
import org.computor.tasks.registry.RegisteredTask;
import org.computor.tasks.registry.TaskRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Submits tasks, and finds them again. One client serves a whole process and any number of threads.
 *
 * <pre>{@code
 * try (TaskClient tasks = TaskClient.fromEnvironment()) {
 *     TaskHandle<Summary> handle = tasks.submit(DataProcessing.class, new Parameters(1000, 10, "sum"));
 *     Summary summary = handle.result();
 * }
 * }</pre>
 *
 * <p>Every submission is checked before anything starts, and throws {@link InvalidParametersException} with everything
 * that is wrong with the parameters, {@link org.computor.tasks.QueueNotAllowedException} for a pinned task on another
 * queue, {@link org.computor.tasks.TaskConflictException} if the id is taken by another task, and
 * {@link org.computor.tasks.ServerUnreachableException} if the server does not answer.
 */
public final class TaskClient implements AutoCloseable {

    private final Server server;
    private final boolean ownsConnection;
    private final TaskRegistry registry;
    private final Submission submission;
    private final Listing listing;
    private final Pollers pollers;

    private TaskClient(WorkflowClient temporal, TaskRegistry registry, boolean ownsConnection) {
        this.server = new Server(temporal);
        this.ownsConnection = ownsConnection;
        this.registry = registry;
        this.submission = new Submission(server);
        this.listing = new Listing(server);
        this.pollers = new Pollers(server);
    }

    /**
     * A client of the server that the environment names, by {@code TEMPORAL_HOST} and {@code TEMPORAL_PORT} or by
     * Temporal's own variables and configuration file, with every task on the class path. It connects when it is first
     * used.
     *
     * @throws IllegalArgumentException if a variable cannot be right; the message names every one that is not
     */
    public static TaskClient fromEnvironment() {
        return fromEnvironment(System.getenv());
    }

    /** Like {@link #fromEnvironment()}, with these variables in place of the process's. */
    public static TaskClient fromEnvironment(Map<String, String> environment) {
        return builder().environment(environment).build();
    }

    /** A client of the server that the environment names, with more than the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A client over Temporal's own, with every task on the class path. The caller keeps Temporal's client and closes
     * its connection.
     *
     * @throws IllegalArgumentException if it was not made with {@link #dataConverter()}
     */
    public static TaskClient of(WorkflowClient temporal) {
        return of(temporal, TaskRegistry.load());
    }

    /** Like {@link #of(WorkflowClient)}, with these tasks in place of those on the class path. */
    public static TaskClient of(WorkflowClient temporal, TaskRegistry registry) {
        JsonConverter.requireOurs(temporal.getOptions().getDataConverter());
        return new TaskClient(temporal, registry, false);
    }

    /** How tasks read and write JSON, for those who make their own {@link WorkflowClient}. */
    public static DataConverter dataConverter() {
        return JsonConverter.create();
    }

    /**
     * What Temporal's own connection and client need for tasks, for those who make them: set it on
     * {@link io.temporal.serviceclient.WorkflowServiceStubsOptions} or on
     * {@link io.temporal.client.WorkflowClientOptions}, before any other plugin of this library.
     *
     * <p>It sets {@link #dataConverter()} where no other converter is set. On the connection it also lets a worker
     * {@linkplain org.computor.tasks.worker.TaskWorker#health() tell} how its polls go.
     */
    public static SimplePlugin plugin() {
        return new ConnectionPlugin();
    }

    /** Submits a task, to its own queue and under a new id. */
    public <P, R extends @Nullable Object> TaskHandle<R> submit(
            Class<? extends BaseWorkflow<P, R>> task, P parameters) {
        return submit(TaskType.of(task), parameters);
    }

    /** Submits a task. */
    public <P, R extends @Nullable Object> TaskHandle<R> submit(
            Class<? extends BaseWorkflow<P, R>> task, P parameters, SubmitOptions options) {
        return submit(TaskType.of(task), parameters, options);
    }

    /** Submits a task by its type, to its own queue and under a new id. */
    public <P, R extends @Nullable Object> TaskHandle<R> submit(TaskType<P, R> task, P parameters) {
        return submit(task, parameters, SubmitOptions.defaults());
    }

    /** Submits a task by its type. */
    public <P, R extends @Nullable Object> TaskHandle<R> submit(
            TaskType<P, R> task, P parameters, SubmitOptions options) {
        String id = submission.submit(task, Parameters.write(task, parameters), options);
        return new TaskHandle<>(server, id, task.resultType());
    }

    /**
     * Submits a task by its name, to its own queue and under a new id. See {@link #submit(String, String,
     * SubmitOptions)}.
     */
    public TaskHandle<JsonNode> submit(String name, String parameters) {
        return submit(name, parameters, SubmitOptions.defaults());
    }

    /**
     * Submits a task by its name.
     *
     * @param parameters a JSON object; a blank text for none
     * @throws org.computor.tasks.UnknownTaskException if the registry has no task of that name
     */
    public TaskHandle<JsonNode> submit(String name, String parameters, SubmitOptions options) {
        TaskType<?, ?> task = registry.require(name).type();
        String id = submission.submit(task, parse(name, parameters), options);
        return new TaskHandle<>(server, id, JsonNode.class);
    }

    private static JsonNode parse(String name, String parameters) {
        try {
            return Json.parse(parameters.isBlank() ? "{}" : parameters);
        } catch (IllegalArgumentException e) {
            throw new InvalidParametersException(
                    name, List.of(new Violation("", "json", String.valueOf(e.getMessage()))));
        }
    }

    /** A task that was submitted before, by whomever; its result is JSON. Asks the server nothing. */
    public TaskHandle<JsonNode> handle(String taskId) {
        return new TaskHandle<>(server, taskId, JsonNode.class);
    }

    /** Like {@link #handle(String)}, with results of the type of the task. */
    public <P, R extends @Nullable Object> TaskHandle<R> handle(TaskType<P, R> task, String taskId) {
        return new TaskHandle<>(server, taskId, task.resultType());
    }

    /** Like {@link #handle(String)}, with results of the type of the task. */
    public <P, R extends @Nullable Object> TaskHandle<R> handle(
            Class<? extends BaseWorkflow<P, R>> task, String taskId) {
        return handle(TaskType.of(task), taskId);
    }

    /** A page of the tasks on the server; one row for each task, whatever its attempts. */
    public TaskPage list(TaskQuery query) {
        return listing.list(query);
    }

    /** The tasks that this process knows, in the order of their names. */
    public List<RegisteredTask> types() {
        return registry.tasks();
    }

    /**
     * Who polls these queues for tasks, as the server knows.
     *
     * @throws org.computor.tasks.UnsupportedByServerException on the embedded server
     */
    public List<QueueWorkers> workers(Collection<String> queues) {
        return queues.stream().map(pollers::of).toList();
    }

    /**
     * Asks the server whether it is there and has the namespace.
     *
     * @throws org.computor.tasks.ServerUnreachableException if it does not answer, or not for this namespace
     */
    public void checkConnection() {
        server.checkConnection();
    }

    /** The tasks that this client can submit by name, and that a worker made from it runs. */
    public TaskRegistry registry() {
        return registry;
    }

    /** Temporal's own client, for all that is not here. */
    public WorkflowClient temporal() {
        return server.client();
    }

    /** Lets go of the server; closes the connection if this client made it. */
    @Override
    public void close() {
        server.close();
        if (ownsConnection) {
            server.client().getWorkflowServiceStubs().shutdownNow();
        }
    }

    /** What a client is made of. */
    public static final class Builder {

        private final List<SimplePlugin> plugins = new ArrayList<>(List.of(plugin()));
        private Map<String, String> environment = System.getenv();
        private @Nullable TaskRegistry registry;

        private Builder() {}

        /** The variables that name the server, in place of the process's. */
        public Builder environment(Map<String, String> variables) {
            environment = Map.copyOf(variables);
            return this;
        }

        /** The tasks that can be submitted by name, in place of those on the class path. */
        public Builder registry(TaskRegistry tasks) {
            registry = tasks;
            return this;
        }

        /** Plugins of Temporal, in the order in which they apply; they hold for workers made from the client too. */
        public Builder plugins(SimplePlugin... added) {
            plugins.addAll(List.of(added));
            return this;
        }

        /**
         * Makes the client; it connects when it is first used.
         *
         * @throws IllegalArgumentException if a variable cannot be right; the message names every one that is not
         */
        public TaskClient build() {
            return new TaskClient(
                    Environment.connect(environment, plugins), registry == null ? TaskRegistry.load() : registry, true);
        }
    }
}
