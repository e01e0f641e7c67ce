package org.computor.tasks.client.workers;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who works on a queue and what waits there, as far as the server knows.
 *
 * @param queue the queue
 * @param pollers those that polled it for tasks within the last five minutes or so; a dead one stays listed that long
 * @param activityPollers those that polled it for activities
 * @param backlog what waits on the queue for a worker, tasks and activities
 * @param heartbeats the workers that say of themselves that they live, where the server keeps that; empty elsewhere
 * @param at when this was so, by the server's clock where it matters: a wrong clock here makes no worker dead
 */
public record QueueWorkers(
        String queue,
        List<Poller> pollers,
        List<Poller> activityPollers,
        Backlog backlog,
        List<WorkerHeartbeat> heartbeats,
        Instant at) {

    /** A live poller that is idle asks once a minute; one that has not for longer than this is gone. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(70);

    public QueueWorkers {
        pollers = List.copyOf(pollers);
        activityPollers = List.copyOf(activityPollers);
        heartbeats = List.copyOf(heartbeats);
    }

    /**
     * One that polls.
     *
     * @param identity the worker's name, by default process and host
     * @param lastSeen when it last asked for work; a live one that is idle asks once a minute
     */
    public record Poller(String identity, Instant lastSeen) {}

    /**
     * What waits for a worker, as the server estimates it; nothing during the first seconds of a wait.
     *
     * @param count how many
     * @param age how long the oldest has waited
     */
    public record Backlog(long count, Duration age) {}

    /**
     * What a worker says of itself once a minute.
     *
     * @param identity its name, by default process and host
     * @param sdk name and version of what it is built on
     * @param host the machine
     * @param startedAt when it was started
     * @param lastSeen when it last said that it lives
     */
    public record WorkerHeartbeat(String identity, String sdk, String host, Instant startedAt, Instant lastSeen) {}

    /** When a worker last asked for tasks, or said that it lives; empty if none has within the last five minutes. */
    public Optional<Instant> lastSeen() {
        return Stream.concat(
                        pollers.stream().map(Poller::lastSeen),
                        heartbeats.stream().map(WorkerHeartbeat::lastSeen))
                .max(Comparator.naturalOrder());
    }

    /** Whether a worker was there within the last 70 seconds, longer than a live one is ever silent. */
    public boolean isServed() {
        return isRecent(lastSeen(), at);
    }

    /** Whether one that polls for activities was there within the last 70 seconds. */
    public boolean servesActivities() {
        return isRecent(activityPollers.stream().map(Poller::lastSeen).max(Comparator.naturalOrder()), at);
    }

    private static boolean isRecent(Optional<Instant> seen, Instant now) {
        return seen.filter(last -> last.isAfter(now.minus(LONGEST_SILENCE))).isPresent();
    }

    /** In a sentence: who polls the queue, or for how long nobody has. */
    public String summary() {
        return "queue '" + queue + "' " + presence(lastSeen(), count(pollers, at), at) + waiting();
    }

    private static long count(Collection<Poller> pollers, Instant now) {
        return pollers.stream()
                .filter(poller -> isRecent(Optional.of(poller.lastSeen()), now))
                .map(Poller::identity)
                .distinct()
                .count();
    }

    private static String presence(Optional<Instant> last, long pollers, Instant now) {
        if (last.isEmpty()) {
            return "has no worker: none has polled it in the last five minutes";
        }
        String ago = "last seen " + ago(last.get(), now);
        if (!isRecent(last, now)) {
            return "has no worker: " + ago;
        }
        return pollers == 1 ? "has a worker, " + ago : "has " + pollers + " workers, the last one " + ago;
    }

    private String waiting() {
        return backlog.count() == 0
                ? ""
                : "; " + backlog.count() + " wait, the oldest for "
                        + backlog.age().toSeconds() + " s";
    }

    /** How long before this was so something was seen, such as {@code 40 s ago}. */
    public String ago(Instant time) {
        return ago(time, at);
    }

    private static String ago(Instant time, Instant now) {
        return Math.max(0, Duration.between(time, now).toSeconds()) + " s ago";
    }
}
