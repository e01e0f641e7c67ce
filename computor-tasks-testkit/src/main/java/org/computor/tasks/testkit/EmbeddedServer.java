package org.computor.tasks.testkit;

import io.temporal.client.WorkflowClientOptions;
import io.temporal.common.SimplePlugin;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.registry.TaskRegistry;

/**
 * Temporal's test server inside this process. Its time is skipped while a client waits for a task and nothing but
 * timers is under way, so that a task which sleeps for a week ends at once.
 *
 * <p>It keeps everything in memory and forgets it at the end. It cannot tell who polls a queue, and a list on it looks
 * at every task; both are fine for tests.
 */
public final class EmbeddedServer implements AutoCloseable {

    private final TestWorkflowEnvironment environment;

    private EmbeddedServer(TestWorkflowEnvironment environment) {
        this.environment = environment;
    }

    /** Starts one; takes some tenths of a second the first time. */
    public static EmbeddedServer start() {
        return start(new SimplePlugin[0]);
    }

    /** Starts one for clients and workers with these plugins of Temporal. */
    public static EmbeddedServer start(SimplePlugin... added) {
        WorkflowClientOptions client = WorkflowClientOptions.newBuilder()
                .setWorkerHeartbeatInterval(Duration.ofSeconds(-1)) // it has none, and would say so for each worker
                .build();
        WorkflowServiceStubsOptions connection = WorkflowServiceStubsOptions.newBuilder()
                .setPlugins(plugins(added))
                .build();
        return new EmbeddedServer(TestWorkflowEnvironment.newInstance(TestEnvironmentOptions.newBuilder()
                .setWorkflowClientOptions(client)
                .setWorkflowServiceStubsOptions(connection)
                .build()));
    }

    private static SimplePlugin[] plugins(SimplePlugin... added) {
        return Stream.concat(Stream.of(TaskClient.plugin()), Stream.of(added)).toArray(SimplePlugin[]::new);
    }

    /** A client of this server, with every task on the class path. */
    public TaskClient client() {
        return TaskClient.of(environment.getWorkflowClient());
    }

    /** A client of this server, with these tasks. */
    public TaskClient client(TaskRegistry registry) {
        return TaskClient.of(environment.getWorkflowClient(), registry);
    }

    /** The server's time. */
    public Instant now() {
        return Instant.ofEpochMilli(environment.currentTimeMillis());
    }

    /** Lets time pass on the server, without waiting for it, and lets every timer fire that is due. */
    public void skip(Duration time) {
        environment.sleep(time);
    }

    /** Temporal's own test environment, for all that is not here. */
    public TestWorkflowEnvironment temporal() {
        return environment;
    }

    /** Ends the server; close workers and clients on it before. */
    @Override
    public void close() {
        environment.close();
    }
}
