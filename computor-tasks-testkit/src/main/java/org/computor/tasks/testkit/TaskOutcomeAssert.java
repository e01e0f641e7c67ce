package org.computor.tasks.testkit;

import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractAssert;
import org.computor.tasks.TaskFailure;
import org.computor.tasks.TaskOutcome;
import org.computor.tasks.TaskOutcome.Cancelled;
import org.computor.tasks.TaskOutcome.Failed;
import org.computor.tasks.TaskOutcome.Finished;
import org.jspecify.annotations.Nullable;

/**
 * Asserts on what became of a task. What is wrong is told with the whole outcome, causes included.
 *
 * @param <R> the result
 */
public final class TaskOutcomeAssert<R extends @Nullable Object>
        extends AbstractAssert<TaskOutcomeAssert<R>, TaskOutcome<R>> {

    TaskOutcomeAssert(TaskOutcome<R> outcome) {
        super(outcome, TaskOutcomeAssert.class);
    }

    /** It finished. */
    public TaskOutcomeAssert<R> isFinished() {
        finished();
        return this;
    }

    /** It finished with this result. */
    public TaskOutcomeAssert<R> hasResult(R expected) {
        R result = finished().result();
        if (!Objects.equals(result, expected)) {
            throw failureWithActualExpected(result, expected, "expected result%n  %s%nbut was%n  %s", expected, result);
        }
        return this;
    }

    /** It finished with a result of which this holds. */
    public TaskOutcomeAssert<R> resultSatisfies(Consumer<? super R> assertions) {
        assertions.accept(finished().result());
        return this;
    }

    /** It failed. */
    public TaskOutcomeAssert<R> hasFailed() {
        failed();
        return this;
    }

    /** It failed, and came to its end so. */
    public TaskOutcomeAssert<R> hasFailed(TaskFailure.Kind kind) {
        TaskFailure failure = failed().failure();
        if (failure.kind() != kind) {
            throw failure("expected to have failed as %s, but %s", kind, describe());
        }
        return this;
    }

    /** It failed, with this message. */
    public TaskOutcomeAssert<R> hasMessage(String message) {
        if (!failed().failure().message().equals(message)) {
            throw failure("expected the message \"%s\", but %s", message, describe());
        }
        return this;
    }

    /** It failed, with this in its message or in that of a cause. */
    public TaskOutcomeAssert<R> hasMessageContaining(String part) {
        TaskFailure failure = failed().failure();
        boolean found =
                failure.message().contains(part) || failure.causes().stream().anyMatch(cause -> cause.contains(part));
        if (!found) {
            throw failure("expected a message with \"%s\", but %s", part, describe());
        }
        return this;
    }

    /** It was cancelled, or terminated. */
    public TaskOutcomeAssert<R> isCancelled() {
        if (!(actual instanceof Cancelled<R>)) {
            throw failure("expected to be cancelled, but %s", describe());
        }
        return this;
    }

    /** It said this of its run, as a JSON value. */
    public TaskOutcomeAssert<R> hasMetadata(String key, Object value) {
        Map<String, @Nullable Object> metadata = metadata();
        if (!Objects.equals(metadata.get(key), value)) {
            throw failure("expected metadata %s = %s, but %s", key, value, describe());
        }
        return this;
    }

    private Map<String, @Nullable Object> metadata() {
        if (actual instanceof Finished<R> finished) {
            return finished.metadata();
        }
        return actual instanceof Failed<R> failed ? failed.metadata() : Map.of();
    }

    private Finished<R> finished() {
        if (actual instanceof Finished<R> finished) {
            return finished;
        }
        throw failure("expected to be finished, but %s", describe());
    }

    private Failed<R> failed() {
        if (actual instanceof Failed<R> failed) {
            return failed;
        }
        throw failure("expected to have failed, but %s", describe());
    }

    private String describe() {
        if (actual instanceof Failed<R> failed) {
            TaskFailure failure = failed.failure();
            return "it failed (" + failure.kind() + ", " + failure.type() + "): " + failure.message()
                    + String.join(
                            "",
                            failure.causes().stream()
                                    .map(cause -> "\n  caused by " + cause)
                                    .toList())
                    + "\n  metadata " + failed.metadata();
        }
        return actual instanceof Finished<R> finished
                ? "it finished with " + finished.result() + ", metadata " + finished.metadata()
                : "it was cancelled: " + actual;
    }
}
