package org.computor.tasks.testkit;

import io.temporal.common.SimplePlugin;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskInfo;
import org.computor.tasks.client.TaskQuery;
import org.computor.tasks.registry.TaskRegistry;

/** The server that tests run on: the embedded one, or a real one that a system property names. */
sealed interface TestServer extends AutoCloseable {

    /** Names a real server as {@code host:port}. */
    String PROPERTY = "computor.tasks.server";

    TaskClient client(TaskRegistry registry);

    /** Leaves nothing behind that could disturb the next test. */
    @Override
    void close();

    static Optional<String> realAddress() {
        return Optional.ofNullable(System.getProperty(PROPERTY)).filter(address -> !address.isBlank());
    }

    static TestServer start(List<SimplePlugin> plugins) {
        SimplePlugin[] added = plugins.toArray(SimplePlugin[]::new);
        return realAddress()
                .<TestServer>map(address -> new Real(address, added))
                .orElseGet(() -> new Embedded(EmbeddedServer.start(added)));
    }

    /** The one inside the process. */
    record Embedded(EmbeddedServer server) implements TestServer {

        @Override
        public TaskClient client(TaskRegistry registry) {
            return server.client(registry);
        }

        @Override
        public void close() {
            server.close();
        }
    }

    /** A server elsewhere, which outlives the tests. */
    final class Real implements TestServer {

        private final TaskClient connection;
        private final Instant start = Instant.now();
        private TaskRegistry registry = TaskRegistry.of();

        Real(String address, SimplePlugin... plugins) {
            this.connection = TaskClient.builder()
                    .environment(Map.of("TEMPORAL_ADDRESS", address))
                    .plugins(plugins)
                    .build();
        }

        @Override
        public TaskClient client(TaskRegistry tasks) {
            registry = tasks;
            return TaskClient.of(connection.temporal(), tasks);
        }

        // What a test left open would be taken up by the worker of the next one
        @Override
        public void close() {
            for (String name : registry.names()) {
                connection
                        .list(TaskQuery.all()
                                .name(name)
                                .open()
                                .includingChildren()
                                .limit(1_000))
                        .tasks()
                        .stream()
                        .filter(task -> !task.createdAt().isBefore(start))
                        .map(TaskInfo::taskId)
                        .forEach(id -> connection.handle(id).terminate("the test has ended"));
            }
            connection.close();
        }
    }
}
