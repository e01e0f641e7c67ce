package org.computor.tasks.client;

import com.google.protobuf.Timestamp;
import io.temporal.api.enums.v1.TaskQueueType;
import io.temporal.api.taskqueue.v1.TaskQueue;
import io.temporal.api.workflowservice.v1.DescribeTaskQueueRequest;
import java.time.Instant;
import java.util.List;
import org.computor.tasks.UnsupportedByServerException;
import org.computor.tasks.client.QueueWorkers.Poller;

/** Asks the server who polls a queue for tasks. */
final class Pollers {

    private final Server server;

    Pollers(Server server) {
        this.server = server;
    }

    QueueWorkers of(String queue) {
        try {
            return new QueueWorkers(queue, poll(queue));
        } catch (UnsupportedByServerException e) {
            throw new UnsupportedByServerException("who polls queue '" + queue + "'", e);
        }
    }

    private List<Poller> poll(String queue) {
        return server
                .service(stub -> stub.describeTaskQueue(DescribeTaskQueueRequest.newBuilder()
                        .setNamespace(server.namespace())
                        .setTaskQueue(TaskQueue.newBuilder().setName(queue))
                        .setTaskQueueType(TaskQueueType.TASK_QUEUE_TYPE_WORKFLOW)
                        .build()))
                .getPollersList()
                .stream()
                .map(poller -> new Poller(poller.getIdentity(), instant(poller.getLastAccessTime())))
                .toList();
    }

    private static Instant instant(Timestamp time) {
        return Instant.ofEpochSecond(time.getSeconds(), time.getNanos());
    }
}
