package org.computor.tasks.internal.execution;

import io.temporal.workflow.Workflow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.computor.tasks.Ensured;
import org.computor.tasks.Saga;
import org.computor.tasks.SagaException;
import org.computor.tasks.SagaException.NotUndone;
import org.computor.tasks.internal.wire.Failures;
import org.jspecify.annotations.Nullable;

/**
 * Remembers how to undo what was done. Temporal's own {@code Saga} loses the names of the steps and does not run in a
 * cancelled scope, which is when it is needed.
 */
public final class Compensations implements Saga {

    private record Compensation(String name, Runnable action) {}

    private final Deque<Compensation> taken = new ArrayDeque<>();
    private final List<NotUndone> notUndone = new ArrayList<>();

    private Compensations() {}

    public static <T extends @Nullable Object> T run(Function<? super Saga, ? extends T> steps) {
        Compensations compensations = new Compensations();
        try {
            return steps.apply(compensations);
        } catch (RuntimeException failure) {
            // detached: what was cancelled is undone all the same
            Workflow.newDetachedCancellationScope(compensations::undo).run();
            throw compensations.notUndone.isEmpty() ? failure : new SagaException(failure, compensations.notUndone);
        }
    }

    @Override
    public <T> T step(String name, Supplier<T> action, Consumer<? super T> compensation) {
        T result = action.get();
        compensation(name, () -> compensation.accept(result));
        return result;
    }

    @Override
    public void step(String name, Runnable action, Runnable compensation) {
        action.run();
        compensation(name, compensation);
    }

    @Override
    public <T> Ensured<T> ensure(String name, Supplier<Ensured<T>> action, Runnable compensation) {
        Compensation remembered = new Compensation(name, compensation);
        taken.push(remembered);
        Ensured<T> ensured = action.get();
        if (!ensured.created()) {
            taken.remove(remembered);
        }
        return ensured;
    }

    @Override
    public void compensation(String name, Runnable compensation) {
        taken.push(new Compensation(name, compensation));
    }

    private void undo() {
        for (Compensation compensation : taken) {
            try {
                compensation.action().run();
            } catch (RuntimeException e) {
                notUndone.add(new NotUndone(compensation.name(), Failures.messageOf(e)));
            }
        }
    }
}
