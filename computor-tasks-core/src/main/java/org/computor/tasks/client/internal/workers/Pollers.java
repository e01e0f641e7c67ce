package org.computor.tasks.client.internal.workers;

import com.google.protobuf.Timestamp;
import io.temporal.api.enums.v1.TaskQueueType;
import io.temporal.api.taskqueue.v1.TaskQueue;
import io.temporal.api.taskqueue.v1.TaskQueueStats;
import io.temporal.api.workflowservice.v1.DescribeTaskQueueRequest;
import io.temporal.api.workflowservice.v1.DescribeTaskQueueResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.computor.tasks.UnsupportedByServerException;
import org.computor.tasks.client.workers.QueueWorkers;
import org.computor.tasks.client.workers.QueueWorkers.Backlog;
import org.computor.tasks.client.workers.QueueWorkers.Poller;
import org.computor.tasks.internal.server.Server;
import org.computor.tasks.internal.server.ServerClock;

/** Asks the server who works on a queue. */
public final class Pollers {

    private final Server server;
    private final Heartbeats heartbeats;
    private final ServerClock clock;

    public Pollers(Server server) {
        this.server = server;
        this.heartbeats = new Heartbeats(server);
        this.clock = new ServerClock(server);
    }

    /** Everything that is known of a queue, in three calls. */
    public QueueWorkers of(String queue) {
        DescribeTaskQueueResponse tasks = describe(queue, TaskQueueType.TASK_QUEUE_TYPE_WORKFLOW, true);
        DescribeTaskQueueResponse activities = describe(queue, TaskQueueType.TASK_QUEUE_TYPE_ACTIVITY, true);
        return checked(new QueueWorkers(
                queue,
                pollers(tasks),
                pollers(activities),
                sum(backlog(tasks.getStats()), backlog(activities.getStats())),
                heartbeats.on(queue),
                Instant.now()));
    }

    /** Who polls for tasks, and no more than that, in one call. */
    QueueWorkers briefly(String queue) {
        DescribeTaskQueueResponse tasks = describe(queue, TaskQueueType.TASK_QUEUE_TYPE_WORKFLOW, false);
        List<Poller> pollers = pollers(tasks);
        QueueWorkers brief =
                new QueueWorkers(queue, pollers, List.of(), backlog(tasks.getStats()), List.of(), Instant.now());
        return brief.isServed() ? brief : of(queue);
    }

    // Nobody is said to be gone by a clock here that may be wrong
    private QueueWorkers checked(QueueWorkers seen) {
        return seen.isServed() || seen.lastSeen().isEmpty() ? seen : asOf(clock.now(), seen);
    }

    private static QueueWorkers asOf(Instant time, QueueWorkers seen) {
        return new QueueWorkers(
                seen.queue(), seen.pollers(), seen.activityPollers(), seen.backlog(), seen.heartbeats(), time);
    }

    private DescribeTaskQueueResponse describe(String queue, TaskQueueType type, boolean withBacklog) {
        try {
            return server.service(stub -> stub.describeTaskQueue(DescribeTaskQueueRequest.newBuilder()
                    .setNamespace(server.namespace())
                    .setTaskQueue(TaskQueue.newBuilder().setName(queue))
                    .setTaskQueueType(type)
                    .setReportStats(withBacklog)
                    .build()));
        } catch (UnsupportedByServerException e) {
            throw new UnsupportedByServerException("who polls queue '" + queue + "'", e);
        }
    }

    private static List<Poller> pollers(DescribeTaskQueueResponse response) {
        return response.getPollersList().stream()
                .map(poller -> new Poller(poller.getIdentity(), instant(poller.getLastAccessTime())))
                .toList();
    }

    private static Backlog backlog(TaskQueueStats stats) {
        return new Backlog(
                stats.getApproximateBacklogCount(),
                Duration.ofSeconds(stats.getApproximateBacklogAge().getSeconds()));
    }

    private static Backlog sum(Backlog one, Backlog other) {
        return new Backlog(one.count() + other.count(), one.age().compareTo(other.age()) > 0 ? one.age() : other.age());
    }

    static Instant instant(Timestamp time) {
        return Instant.ofEpochSecond(time.getSeconds(), time.getNanos());
    }
}
