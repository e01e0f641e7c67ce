package org.computor.tasks.internal.execution;

import io.temporal.workflow.Async;
import io.temporal.workflow.CancellationScope;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Does the same for each item, side by side. As many lanes as may be under way at once take items in turn, so that the
 * threads of a run are bounded too, whatever the number of items.
 */
public final class FanOut<T, V extends @Nullable Object> {

    private final List<? extends T> items;
    private final Function<? super T, ? extends V> action;
    private final IntConsumer listener;
    private final List<@Nullable V> results;
    private int next;
    private int done;
    private boolean failed;

    private FanOut(List<? extends T> items, Function<? super T, ? extends V> action, IntConsumer listener) {
        this.items = items;
        this.action = action;
        this.listener = listener;
        this.results = new ArrayList<>(Collections.nCopies(items.size(), null));
    }

    public static <T, V extends @Nullable Object> List<V> run(
            List<? extends T> items, int atOnce, Function<? super T, ? extends V> action, IntConsumer listener) {
        if (atOnce < 1) {
            throw new IllegalArgumentException("atOnce must be at least 1, but is " + atOnce);
        }
        FanOut<T, V> fanOut = new FanOut<>(items, action, listener);
        fanOut.runLanes(Math.min(atOnce, items.size()));
        return Collections.unmodifiableList(fanOut.results);
    }

    private void runLanes(int count) {
        List<Promise<Void>> lanes = new ArrayList<>();
        CancellationScope scope = Workflow.newCancellationScope(
                () -> IntStream.range(0, count).forEach(lane -> lanes.add(Async.procedure(this::takeItems))));
        scope.run();
        try {
            Promise.allOf(lanes).get();
        } catch (RuntimeException failure) {
            scope.cancel("another item of the fan-out failed");
            lanes.forEach(FanOut::awaitEnd);
            throw failure;
        }
    }

    private void takeItems() {
        while (next < items.size() && !failed) {
            int index = next++;
            try {
                results.set(index, finished(action.apply(items.get(index))));
            } catch (RuntimeException failure) {
                failed = true;
                throw failure;
            }
            listener.accept(++done);
        }
    }

    // A promise says that the action did not wait, so that nothing bounds what is under way
    private static <V extends @Nullable Object> V finished(V result) {
        if (result instanceof Promise) {
            throw new IllegalArgumentException("the action of a fan-out must wait for what it calls, and this one"
                    + " handed back a promise: use call, not start");
        }
        return result;
    }

    private static void awaitEnd(Promise<Void> lane) {
        lane.handle((nothing, failure) -> true).get();
    }
}
