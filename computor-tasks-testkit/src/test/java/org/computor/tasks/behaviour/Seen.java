package org.computor.tasks.behaviour;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.computor.tasks.client.watch.TaskEvent;
import org.computor.tasks.client.watch.TaskWatch;

/** What one subscriber of a watch has seen. */
final class Seen implements Flow.Subscriber<TaskEvent> {

    private final long first;
    private final List<TaskEvent> events = new CopyOnWriteArrayList<>();
    private final CompletableFuture<List<TaskEvent>> end = new CompletableFuture<>();
    private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();

    private Seen(long first) {
        this.first = first;
    }

    static Seen everything(TaskWatch watch) {
        return some(watch, Long.MAX_VALUE);
    }

    static Seen some(TaskWatch watch, long first) {
        Seen seen = new Seen(first);
        watch.subscribe(seen);
        return seen;
    }

    List<TaskEvent> events() {
        return events;
    }

    Flow.Subscription subscription() {
        return subscription.join();
    }

    List<TaskEvent> awaitEnd() {
        return end.orTimeout(40, TimeUnit.SECONDS).join();
    }

    CompletableFuture<List<TaskEvent>> end() {
        return end;
    }

    @Override
    public void onSubscribe(Flow.Subscription made) {
        subscription.complete(made);
        made.request(first);
    }

    @Override
    public void onNext(TaskEvent event) {
        events.add(event);
    }

    @Override
    public void onError(Throwable reason) {
        end.completeExceptionally(reason);
    }

    @Override
    public void onComplete() {
        end.complete(List.copyOf(events));
    }
}
