package org.computor.tasks.internal.server;

import com.google.common.util.concurrent.ListenableFuture;
import com.google.protobuf.Timestamp;
import io.temporal.api.enums.v1.TaskQueueType;
import io.temporal.api.taskqueue.v1.PollerInfo;
import io.temporal.api.taskqueue.v1.TaskQueue;
import io.temporal.api.workflowservice.v1.DescribeTaskQueueRequest;
import io.temporal.api.workflowservice.v1.PollWorkflowTaskQueueRequest;
import io.temporal.api.workflowservice.v1.PollWorkflowTaskQueueResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.computor.tasks.UnsupportedByServerException;

/**
 * The server's time. No call tells it; but a server notes when a queue was polled, so that one that nobody else knows
 * is polled and then looked at. It leaves nothing behind.
 */
public final class ServerClock {

    private static final int LOOKS = 20;
    private static final long BETWEEN_LOOKS_MILLIS = 25;
    private static final long POLL_SECONDS = 5;

    private final Server server;

    public ServerClock(Server server) {
        this.server = server;
    }

    /**
     * The server's time now, to within some milliseconds.
     *
     * @throws UnsupportedByServerException if it does not tell
     */
    public Instant now() {
        TaskQueue queue = TaskQueue.newBuilder()
                .setName("computor-clock-" + UUID.randomUUID())
                .build();
        ListenableFuture<PollWorkflowTaskQueueResponse> poll = server.client()
                .getWorkflowServiceStubs()
                .futureStub()
                .withDeadlineAfter(POLL_SECONDS, TimeUnit.SECONDS)
                .pollWorkflowTaskQueue(PollWorkflowTaskQueueRequest.newBuilder()
                        .setNamespace(server.namespace())
                        .setTaskQueue(queue)
                        .setIdentity("computor-clock")
                        .build());
        try {
            long asked = System.nanoTime();
            Instant polled = polledAt(queue);
            return polled.plusNanos(System.nanoTime() - asked);
        } finally {
            poll.cancel(true);
        }
    }

    private Instant polledAt(TaskQueue queue) {
        for (int look = 0; look < LOOKS; look++) {
            List<PollerInfo> pollers =
                    server.service(stub -> stub.describeTaskQueue(DescribeTaskQueueRequest.newBuilder()
                                    .setNamespace(server.namespace())
                                    .setTaskQueue(queue)
                                    .setTaskQueueType(TaskQueueType.TASK_QUEUE_TYPE_WORKFLOW)
                                    .build())
                            .getPollersList());
            if (!pollers.isEmpty()) {
                Timestamp time = pollers.get(0).getLastAccessTime();
                return Instant.ofEpochSecond(time.getSeconds(), time.getNanos());
            }
            pause();
        }
        throw new UnsupportedByServerException("its time", new IllegalStateException("a poll is not shown"));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
