package org.computor.tasks.client;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What another future becomes, with one difference to {@code handle}: waiting for it waits for the other one.
 * Temporal's test server skips time only while somebody waits for a future of the test client itself.
 */
final class OutcomeFuture<S extends @Nullable Object, T extends @Nullable Object> extends CompletableFuture<T> {

    private final CompletableFuture<S> source;

    @SuppressWarnings("FutureReturnValueIgnored") // what follows ends in this future, whatever happens
    OutcomeFuture(CompletableFuture<S> source, BiFunction<@Nullable S, @Nullable Throwable, T> change) {
        this.source = source;
        source.whenComplete((value, failure) -> {
            try {
                complete(change.apply(value, failure));
            } catch (RuntimeException e) {
                completeExceptionally(e);
            }
        });
    }

    @Override
    public <U extends @Nullable Object> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<>();
    }

    @Override
    public T get() throws InterruptedException, ExecutionException {
        awaitSource();
        return super.get();
    }

    @Override
    public T get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        try {
            source.get(timeout, unit);
        } catch (ExecutionException e) {
            return super.get(timeout, unit); // what the failure means is told by this future
        }
        return super.get(timeout, unit);
    }

    @Override
    public T join() {
        try {
            source.join();
        } catch (CompletionException e) {
            return super.join(); // what the failure means is told by this future
        }
        return super.join();
    }

    private void awaitSource() throws InterruptedException {
        try {
            source.get();
        } catch (ExecutionException e) {
            return; // what the failure means is told by this future
        }
    }
}
