package org.computor.tasks.samples.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.computor.tasks.TaskOutcome;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.client.watch.TaskEvent;
import org.computor.tasks.client.watch.TaskEvent.Ended;
import org.computor.tasks.client.watch.TaskEvent.Progressed;
import org.jspecify.annotations.Nullable;

/** Shows how a task goes, to its end. */
final class Follower implements Flow.Subscriber<TaskEvent> {

    private final Show show;
    private final String name;
    private final CompletableFuture<TaskOutcome<@Nullable JsonNode>> end = new CompletableFuture<>();

    private Follower(Show show, String name) {
        this.show = show;
        this.name = name;
    }

    /**
     * Waits for the result in true time: whoever waits by the handle lets the embedded server skip time, and the other
     * servers do not skip any.
     */
    static <R> TaskOutcome<R> follow(TaskClient tasks, Show show, String name, TaskHandle<R> task) {
        Follower follower = new Follower(show, name);
        tasks.watch(task.id()).subscribe(follower);
        follower.end.join();
        show.progressDone(name);
        return task.outcome();
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(TaskEvent event) {
        if (event instanceof Progressed now) {
            show.progress(
                    name,
                    name + " " + now.progress().percentage() + "% "
                            + now.progress().stage());
        } else if (event instanceof Ended ended) {
            end.complete(ended.outcome());
        }
    }

    @Override
    public void onError(Throwable reason) {
        end.completeExceptionally(reason);
    }

    @Override
    public void onComplete() {
        end.completeExceptionally(new IllegalStateException("the watch of " + name + " ended before the task"));
    }
}
