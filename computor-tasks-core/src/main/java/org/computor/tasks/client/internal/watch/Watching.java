package org.computor.tasks.client.internal.watch;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.computor.tasks.client.watch.TaskEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One subscriber's watch. Whatever happens (a request, an answer, a cancellation) calls {@link #drain()}, which only
 * one thread at a time carries out; the next page is fetched once the last one has been handed on.
 */
final class Watching implements Flow.Subscription, Feed.Receiver {

    private static final Logger LOG = LoggerFactory.getLogger(Watching.class);

    private final Flow.Subscriber<? super TaskEvent> subscriber;
    private final Feed feed;
    private final AtomicLong demand = new AtomicLong();
    private final AtomicInteger work = new AtomicInteger();
    private final Queue<List<TaskEvent>> arrived = new ConcurrentLinkedQueue<>();
    private final Queue<TaskEvent> pending = new ArrayDeque<>();
    private volatile boolean fetching;
    private volatile boolean cancelled;
    private volatile @Nullable RuntimeException failure;

    Watching(Flow.Subscriber<? super TaskEvent> subscriber, Feed feed) {
        this.subscriber = subscriber;
        this.feed = feed;
    }

    @Override
    public void request(long events) {
        if (events <= 0) {
            failed(new IllegalArgumentException("a subscriber has to request at least one event, not " + events));
            return;
        }
        demand.accumulateAndGet(events, (had, more) -> had + more < 0 ? Long.MAX_VALUE : had + more);
        drain();
    }

    @Override
    public void cancel() {
        cancelled = true;
        feed.cancel();
    }

    @Override
    public void received(List<TaskEvent> events) {
        arrived.add(events);
        fetching = false;
        drain();
    }

    @Override
    public void failed(RuntimeException reason) {
        failure = reason;
        fetching = false;
        drain();
    }

    void drain() {
        if (work.getAndIncrement() > 0) {
            return; // whoever is at it goes round once more
        }
        int round = 1;
        while (round != 0) {
            step();
            round = work.addAndGet(-round);
        }
    }

    private void step() {
        handOn();
        if (cancelled) {
            return;
        }
        RuntimeException reason = failure;
        if (reason != null && pending.isEmpty()) {
            cancel();
            tell(() -> subscriber.onError(reason));
        } else if (pending.isEmpty() && !fetching && arrived.isEmpty()) {
            if (feed.isOver()) {
                cancelled = true;
                tell(subscriber::onComplete);
            } else if (demand.get() > 0) {
                fetching = true;
                feed.fetch(this);
            }
        }
    }

    private void handOn() {
        for (List<TaskEvent> events = arrived.poll(); events != null; events = arrived.poll()) {
            pending.addAll(events);
        }
        while (!cancelled && demand.get() > 0 && !pending.isEmpty()) {
            demand.updateAndGet(left -> left == Long.MAX_VALUE ? left : left - 1);
            TaskEvent event = pending.remove();
            tell(() -> subscriber.onNext(event));
        }
    }

    // One that throws is not called again; its watch must not disturb those that share the thread
    private void tell(Runnable message) {
        try {
            message.run();
        } catch (RuntimeException e) {
            LOG.error("a subscriber threw, and its watch ends", e);
            cancel();
        }
    }
}
