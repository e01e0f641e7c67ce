package org.computor.tasks.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.temporal.client.WorkflowClient;
import io.temporal.common.SimplePlugin;
import io.temporal.common.converter.DataConverter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.InvalidParametersException;
import org.computor.tasks.TaskType;
import org.computor.tasks.Violation;
import org.computor.tasks.WaitInterruptedException;
import org.computor.tasks.client.doctor.Diagnosis;
import org.computor.tasks.client.internal.doctor.Doctor;
import org.computor.tasks.client.internal.listing.Listing;
import org.computor.tasks.client.internal.schedule.ServerSchedules;
import org.computor.tasks.client.internal.submission.Batch;
import org.computor.tasks.client.internal.submission.Submission;
import org.computor.tasks.client.internal.watch.Watches;
import org.computor.tasks.client.internal.workers.Attendance;
import org.computor.tasks.client.internal.workers.Pollers;
import org.computor.tasks.client.schedule.TaskSchedules;
import org.computor.tasks.client.watch.TaskWatch;
import org.computor.tasks.client.workers.NoWorkerPolicy;
import org.computor.tasks.client.workers.QueueWorkers;
import org.computor.tasks.internal.json.Json;
import org.computor.tasks.internal.server.Environment;
import org.computor.tasks.internal.server.JsonConverter;
import org.computor.tasks.internal.server.Server;
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
 * queue, and {@link org.computor.tasks.TaskConflictException} if the id is taken by another task: then nothing has been
 * started. If the server does not answer, {@link org.computor.tasks.ServerUnreachableException}, the task may have been
 * started or not: with an id of one's own ({@link SubmitOptions#taskId}) the submission can be repeated.
 */
public final class TaskClient implements AutoCloseable {

    private static final int DEFAULT_AT_ONCE = 16;
    private static final int MOST_AT_ONCE = 256;

    private final Server server;
    private final Runnable closing;
    private final TaskRegistry registry;
    private final Submission submission;
    private final Listing listing;
    private final Pollers pollers;
    private final Watches watches;
    private final TaskSchedules schedules;

    private TaskClient(Server server, TaskRegistry registry, NoWorkerPolicy onNoWorker, Runnable closing) {
        this.server = server;
        this.closing = closing;
        this.registry = registry;
        this.pollers = new Pollers(server);
        this.submission = new Submission(server, new Attendance(pollers, onNoWorker));
        this.listing = new Listing(server);
        this.watches = new Watches(server);
        this.schedules = new ServerSchedules(server);
    }

    /**
     * A client of the server that the environment names, by {@code TEMPORAL_HOST} and {@code TEMPORAL_PORT} or by
     * Temporal's own variables and configuration file, with every task on the class path. It connects when it is first
     * used. Where {@code COMPUTOR_ENCRYPTION_KEYS} names a file of keys, payloads are encrypted.
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
        Server server = new Server(temporal);
        return new TaskClient(server, registry, NoWorkerPolicy.WARN, server::close);
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

    /** Like {@link #submitAll(List, int)}, sixteen at a time. */
    public <R extends @Nullable Object> List<Submitted<R>> submitAll(List<TaskSubmission<R>> submissions) {
        return submitAll(submissions, DEFAULT_AT_ONCE);
    }

    /**
     * Submits many tasks, some at a time, and says of each what became of it, in their order. One that is refused does
     * not keep the others from being submitted. With ids of one's own ({@link SubmitOptions#taskId}) the whole can be
     * repeated without starting anything twice.
     *
     * @param atOnce how many submissions are under way at once, from 1 to 256
     * @throws WaitInterruptedException if the thread is interrupted: some have been submitted, and the rest is not
     *     begun
     */
    public <R extends @Nullable Object> List<Submitted<R>> submitAll(List<TaskSubmission<R>> submissions, int atOnce) {
        if (atOnce < 1 || atOnce > MOST_AT_ONCE) {
            throw new IllegalArgumentException("atOnce must be from 1 to " + MOST_AT_ONCE + ", but is " + atOnce);
        }
        try {
            return Batch.run(submissions, atOnce, this::attempt);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WaitInterruptedException(e);
        }
    }

    /** Submits what a {@link TaskSubmission} says. */
    public <R extends @Nullable Object> TaskHandle<R> submit(TaskSubmission<R> task) {
        String id = submission.submit(task.task(), task.parameters(), task.options());
        return new TaskHandle<>(server, id, task.resultType());
    }

    private <R extends @Nullable Object> Submitted<R> attempt(TaskSubmission<R> submission) {
        try {
            return new Submitted.Accepted<>(submission, submit(submission));
        } catch (RuntimeException e) {
            return new Submitted.Refused<>(submission, e);
        }
    }

    /**
     * A task by its name with JSON parameters, to be submitted with others or on a schedule.
     *
     * @throws org.computor.tasks.UnknownTaskException if the registry has no task of that name
     */
    public TaskSubmission<JsonNode> submission(String name, String parameters, SubmitOptions options) {
        TaskType<?, ?> known = registry.require(name).type();
        return TaskSubmission.json(known, parse(name, parameters), options);
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

    /**
     * A page of the tasks on the server; one row for each task, whatever its attempts. Two calls to the server, however
     * many tasks there are, and one more for each thousand of an offset.
     *
     * @throws IllegalArgumentException if the server refuses the query; the message says why
     */
    public TaskPage list(TaskQuery query) {
        return listing.list(query);
    }

    /**
     * How many tasks a list has in all, whatever its limit, offset and cursor: one call, which counts on the server.
     */
    public long count(TaskQuery query) {
        return listing.count(query);
    }

    /**
     * What happens to a task, as it happens: status, progress, activities and the end. Asks the server nothing before
     * somebody subscribes and requests, and holds no thread: thousands of tasks can be watched at once.
     */
    public TaskWatch watch(String taskId) {
        return watches.of(taskId);
    }

    /** Tasks that the server submits by itself, again and again. */
    public TaskSchedules schedules() {
        return schedules;
    }

    /** The tasks that this process knows, in the order of their names. */
    public List<RegisteredTask> types() {
        return registry.tasks();
    }

    /**
     * Who works on these queues and what waits there, as the server knows.
     *
     * @throws org.computor.tasks.UnsupportedByServerException on the embedded server
     */
    public List<QueueWorkers> workers(Collection<String> queues) {
        return queues.stream().map(pollers::of).toList();
    }

    /**
     * Looks for everything that keeps tasks from running: the connection, the namespace, the clocks, these queues,
     * tasks that no worker has. Changes nothing, and throws nothing for what it finds.
     */
    public Diagnosis diagnose(Collection<String> queues) {
        return new Doctor(server).examine(queues);
    }

    /** Like {@link #diagnose(Collection)}, for the queues that the tasks of this client name. */
    public Diagnosis diagnose() {
        return diagnose(registry.queues());
    }

    /**
     * Asks the server whether it is there and has the namespace.
     *
     * @throws org.computor.tasks.ServerUnreachableException if it does not answer
     * @throws org.computor.tasks.NamespaceNotFoundException if it has no such namespace
     * @throws org.computor.tasks.AccessDeniedException if it refuses who asks
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

    /**
     * Lets go of the server; closes the connection if this client made it. Watches end, and futures of outcomes fail. A
     * closed client throws {@link IllegalStateException} when it is asked anything; closing it again does nothing.
     */
    @Override
    public void close() {
        closing.run();
    }

    /** What a client is made of. */
    public static final class Builder {

        private final List<SimplePlugin> plugins = new ArrayList<>(List.of(plugin()));
        private final Map<String, String> given = new HashMap<>();
        private Map<String, String> environment = System.getenv();
        private @Nullable TaskRegistry registry;
        private NoWorkerPolicy onNoWorker = NoWorkerPolicy.WARN;

        private Builder() {}

        /** The variables that name the server, in place of the process's. */
        public Builder environment(Map<String, String> variables) {
            environment = Map.copyOf(variables);
            return this;
        }

        /** The server's host and port, such as {@code temporal.example.org:7233}, whatever the environment says. */
        public Builder address(String hostAndPort) {
            given.put(Environment.ADDRESS, hostAndPort);
            return this;
        }

        /** The namespace, whatever the environment says. */
        public Builder namespace(String name) {
            given.put(Environment.NAMESPACE, name);
            return this;
        }

        /** What submissions do when no worker polls their queue, unless they say; they warn by default. */
        public Builder onNoWorker(NoWorkerPolicy policy) {
            onNoWorker = policy;
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
            Map<String, String> variables = new HashMap<>(environment);
            variables.putAll(given);
            Server server = new Server(Environment.connect(variables, plugins));
            return new TaskClient(
                    server, registry == null ? TaskRegistry.load() : registry, onNoWorker, server::disconnect);
        }
    }
}
