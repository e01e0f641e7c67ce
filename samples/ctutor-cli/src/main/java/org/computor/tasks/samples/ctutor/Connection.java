package org.computor.tasks.samples.ctutor;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.testkit.EmbeddedServer;
import org.computor.tasks.worker.TaskWorker;

/** The server that a command talks to: one elsewhere, or one inside the process, together with a worker. */
interface Connection extends AutoCloseable {

    TaskClient client();

    @Override
    void close();

    /**
     * Opens one.
     *
     * @param queues what the worker inside the process polls beside the queues of the tasks
     */
    static Connection open(boolean embedded, Map<String, String> environment, String... queues) {
        return embedded ? embedded(queues) : new Remote(TaskClient.fromEnvironment(environment));
    }

    private static Connection embedded(String... queues) {
        EmbeddedServer server = EmbeddedServer.start();
        TaskClient client = server.client();
        String[] polled = Stream.concat(client.registry().queues().stream(), Stream.of(queues))
                .distinct()
                .toArray(String[]::new);
        TaskWorker worker = TaskWorker.builder(client)
                .queues(polled)
                .drainTimeout(Duration.ZERO)
                .build()
                .start();
        return new Embedded(server, client, worker);
    }

    /** A server elsewhere. */
    record Remote(TaskClient client) implements Connection {

        @Override
        public void close() {
            client.close();
        }
    }

    /** A server here. */
    record Embedded(EmbeddedServer server, TaskClient client, TaskWorker worker) implements Connection {

        @Override
        public void close() {
            worker.close();
            client.close();
            server.close();
        }
    }
}
