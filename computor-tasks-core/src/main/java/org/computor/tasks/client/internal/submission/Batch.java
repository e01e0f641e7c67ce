package org.computor.tasks.client.internal.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does many things a few at a time, and keeps their order. */
public final class Batch {

    private Batch() {}

    /**
     * What the work makes of each item. Once the caller is interrupted nothing more is begun.
     *
     * @param work throws nothing
     */
    public static <T, R> List<R> run(List<T> items, int atOnce, Function<T, R> work) throws InterruptedException {
        if (items.isEmpty()) {
            return List.of();
        }
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(atOnce, items.size()), Batch::daemon);
        try {
            List<Future<R>> futures = new ArrayList<>();
            items.forEach(item -> futures.add(threads.submit(() -> work.apply(item))));
            List<R> done = new ArrayList<>();
            for (Future<R> future : futures) {
                done.add(future.get());
            }
            return done;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "task-client-batch");
        thread.setDaemon(true);
        return thread;
    }
}
