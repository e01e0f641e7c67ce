package org.computor.tasks.internal.execution;

import io.temporal.common.RetryOptions;
import io.temporal.common.converter.RawValue;
import io.temporal.failure.ApplicationFailure;
import io.temporal.failure.CanceledFailure;
import io.temporal.workflow.CancellationScope;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.computor.tasks.SagaException;
import org.computor.tasks.SagaException.NotUndone;
import org.computor.tasks.TaskFailedException;
import org.computor.tasks.internal.wire.Failures;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * Decides what follows when a task throws: another attempt, which is a new run of the same task after a durable wait,
 * or the end. Temporal's own retry of workflows is not used: it depends on who started the task, and shows each attempt
 * as a task of its own.
 */
final class Attempts {

    private static final Logger LOG = Workflow.getLogger(Attempts.class);

    private final RetryOptions retry;
    private final Predicate<Throwable> isFinal;

    Attempts(RetryOptions retry, Predicate<Throwable> isFinal) {
        this.retry = retry;
        this.isFinal = isFinal;
    }

    /** Goes on with the next attempt, in which case this does not return, or says how the task ends. */
    RuntimeException after(Exception thrown, @Nullable RawValue input) {
        boolean cancelRequested = CancellationScope.current().isCancelRequested();
        ProgressReporter.current().flush();
        if (cancelRequested && causeOf(thrown, CanceledFailure.class) != null) {
            tellWhatWasNotUndone(thrown);
            return new CanceledFailure("cancelled");
        }
        int attempt = TaskMemo.attempt();
        Workflow.upsertMemo(Map.of(TaskMemo.ERROR, Failures.messageOf(thrown)));
        if (cancelRequested || isLast(attempt) || isFinal(thrown)) {
            return Failures.thrown(thrown, attempt);
        }
        Duration wait = waitAfter(attempt, thrown);
        LOG.warn("attempt {} threw; the next one starts in {}", attempt, wait, thrown);
        Workflow.sleep(wait);
        TaskMemo.nextAttempt(input == null ? new Object[0] : new Object[] {input});
        throw new IllegalStateException("a run that is continued as a new one has ended");
    }

    private static void tellWhatWasNotUndone(Exception thrown) {
        SagaException left = causeOf(thrown, SagaException.class);
        if (left != null) {
            String steps = left.notUndone().stream().map(NotUndone::toString).collect(Collectors.joining("; "));
            Workflow.upsertMemo(Map.of(TaskMemo.ERROR, "could not undo " + steps));
        }
    }

    private boolean isLast(int attempt) {
        return retry.getMaximumAttempts() > 0 && attempt >= retry.getMaximumAttempts();
    }

    private boolean isFinal(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            boolean endOfAnotherTask = cause instanceof TaskFailedException; // which had its own attempts
            if (endOfAnotherTask
                    || isFinal.test(cause)
                    || (cause instanceof ApplicationFailure failure && failure.isNonRetryable())) {
                return true;
            }
        }
        return false;
    }

    private Duration waitAfter(int attempt, Throwable thrown) {
        ApplicationFailure failure = causeOf(thrown, ApplicationFailure.class);
        if (failure != null && failure.getNextRetryDelay() != null) {
            return failure.getNextRetryDelay();
        }
        double factor = Math.pow(retry.getBackoffCoefficient(), attempt - 1.0);
        double millis = (double) retry.getInitialInterval().toMillis() * factor;
        double longest = (double) retry.getMaximumInterval().toMillis();
        return Duration.ofMillis((long) Math.min(millis, longest));
    }

    private static <T extends Throwable> @Nullable T causeOf(Throwable thrown, Class<T> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
