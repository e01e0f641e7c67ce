package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.temporal.api.workflowservice.v1.DescribeNamespaceRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.workers.QueueWorkers.WorkerHeartbeat;
import org.computor.tasks.testkit.RealServerOnly;
import org.computor.tasks.testkit.TaskExtension;
import org.computor.tasks.worker.TaskWorker;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What workers say of themselves, on a server that keeps it. */
@RealServerOnly("the embedded server keeps no heartbeats of workers")
class HeartbeatsTest {

    @RegisterExtension
    static final TaskExtension server =
            TaskExtension.builder().tasks(Echo.class).build();

    @Test
    void tellWhichWorkerOnWhichHostSinceWhen(TaskClient tasks) {
        Assumptions.assumeTrue(
                keepsHeartbeats(tasks),
                "the server was started without frontend.ListWorkersEnabled and frontend.WorkerHeartbeatsEnabled");
        String queue = "heartbeats-" + UUID.randomUUID();
        try (TaskWorker worker = TaskWorker.builder(tasks)
                .tasks(Echo.class)
                .queues(queue)
                .build()
                .start()) {
            assertThat(worker.queues()).contains(queue);

            // the first one comes within a minute
            Awaitility.await()
                    .atMost(Duration.ofSeconds(100))
                    .untilAsserted(() -> assertThat(
                                    tasks.workers(List.of(queue)).get(0).heartbeats())
                            .singleElement()
                            .satisfies(HeartbeatsTest::isFromHere));
        }
    }

    private static void isFromHere(WorkerHeartbeat heartbeat) {
        assertThat(heartbeat.identity()).contains("@");
        assertThat(heartbeat.sdk()).startsWith("temporal-java ");
        assertThat(heartbeat.host()).isNotEmpty();
        assertThat(heartbeat.startedAt()).isBeforeOrEqualTo(heartbeat.lastSeen());
        assertThat(heartbeat.lastSeen())
                .isBetween(
                        Instant.now().minus(Duration.ofMinutes(3)),
                        Instant.now().plus(Duration.ofMinutes(1)));
    }

    private static boolean keepsHeartbeats(TaskClient tasks) {
        return tasks.temporal()
                .getWorkflowServiceStubs()
                .blockingStub()
                .describeNamespace(DescribeNamespaceRequest.newBuilder()
                        .setNamespace(tasks.temporal().getOptions().getNamespace())
                        .build())
                .getNamespaceInfo()
                .getCapabilities()
                .getWorkerHeartbeats();
    }
}
