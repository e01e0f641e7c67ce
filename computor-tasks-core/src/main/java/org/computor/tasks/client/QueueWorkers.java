package org.computor.tasks.client;

import java.time.Instant;
import java.util.List;

/**
 * Who polls a queue, as far as the server knows.
 *
 * @param queue the queue
 * @param pollers those that polled it within the last five minutes or so; a dead one stays listed that long
 */
public record QueueWorkers(String queue, List<Poller> pollers) {

    public QueueWorkers {
        pollers = List.copyOf(pollers);
    }

    /**
     * One that polls.
     *
     * @param identity the worker's name, by default process and host
     * @param lastSeen when it last asked for work; a live one that is idle asks once a minute
     */
    public record Poller(String identity, Instant lastSeen) {}
}
