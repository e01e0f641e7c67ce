package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.temporal.testserver.TestServer;
import io.temporal.testserver.TestServer.PortBoundTestServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.worker.TaskWorker;
import org.computor.tasks.worker.WorkerHealth;
import org.computor.tasks.worker.WorkerState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ServerGoneTest {

    private static final Duration DRAIN = Duration.ofSeconds(3);

    @Test
    void tellsItAndClosesAllTheSameWithinItsDeadline() throws IOException {
        int port = freePort();
        PortBoundTestServer server = TestServer.createPortBoundServer(port);
        try (TaskClient client = TaskClient.fromEnvironment(Map.of("TEMPORAL_ADDRESS", "127.0.0.1:" + port))) {
            TaskWorker worker = TaskWorker.builder(client)
                    .tasks(Echo.class)
                    .queues("gone-1", "gone-2", "gone-3")
                    .drainTimeout(DRAIN)
                    .build()
                    .start();
            Eventually.assertThat(
                    worker::health, health -> assertThat(health.ready()).isTrue());

            server.close();

            // a poll that is sent while the connection waits to be tried again fails only with that try
            Awaitility.await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
                WorkerHealth health = worker.health();
                assertThat(health.ready()).isFalse();
                assertThat(health.live()).isTrue();
                assertThat(health.queues())
                        .allSatisfy(queue -> assertThat(queue.failure())
                                .hasValueSatisfying(why -> assertThat(why).startsWith("UNAVAILABLE")));
            });
            long start = System.nanoTime();
            worker.close();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(DRAIN.plusSeconds(10));
            assertThat(worker.temporal().isTerminated()).isTrue();
            assertThat(worker.health().state()).isEqualTo(WorkerState.CLOSED);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
