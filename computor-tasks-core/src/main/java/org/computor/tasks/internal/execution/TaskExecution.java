package org.computor.tasks.internal.execution;

import com.fasterxml.jackson.databind.JsonNode;
import io.temporal.common.converter.RawValue;
import io.temporal.failure.ApplicationFailure;
import io.temporal.worker.NonDeterministicException;
import io.temporal.workflow.CancellationScope;
import io.temporal.workflow.Workflow;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.computor.tasks.InvalidParametersException;
import org.computor.tasks.TaskType;
import org.computor.tasks.Violation;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.internal.json.Json;
import org.computor.tasks.internal.wire.Failures;
import org.computor.tasks.internal.wire.Parameters;
import org.computor.tasks.internal.wire.Payloads;
import org.computor.tasks.internal.wire.WireResult;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * One attempt at a task. Whatever the task throws becomes a failure or another attempt here: Temporal itself would
 * repeat the step for ever.
 */
public final class TaskExecution {

    /** The author's {@code run}. */
    @FunctionalInterface
    public interface Call {
        WorkflowResult<?> call(Object task, Object parameters) throws Exception;
    }

    private static final Logger LOG = Workflow.getLogger(TaskExecution.class);

    private final TaskType<?, ?> type;
    private final Attempts attempts;
    private @Nullable Object task;
    private @Nullable RuntimeException constructionFailure;

    /** @param construction makes the author's object, at once; what that throws is thrown by the first attempt */
    public TaskExecution(TaskType<?, ?> type, Predicate<Throwable> isFinal, Supplier<Object> construction) {
        this.type = type;
        this.attempts = new Attempts(type.retry(), isFinal);
        try {
            task = construction.get();
        } catch (NonDeterministicException e) {
            throw e;
        } catch (RuntimeException e) {
            constructionFailure = e;
        }
    }

    public RawValue run(@Nullable RawValue input, Call call) {
        Object parameters = read(input);
        WorkflowResult<?> result;
        try {
            result = attempt(new Attempt(call, task(), parameters));
        } catch (NonDeterministicException e) {
            throw e; // Temporal's own: the code has changed under a running task, which waits until that is mended
        } catch (Exception e) {
            throw attempts.after(e, input);
        }
        ProgressReporter.current().flush();
        return write(result);
    }

    private Object read(@Nullable RawValue input) {
        try {
            JsonNode given = Payloads.read(input);
            JsonNode parameters =
                    given.isMissingNode() || given.isNull() ? Json.mapper().createObjectNode() : given;
            List<Violation> violations = type.validate(parameters);
            List<Violation> unknown =
                    violations.stream().filter(Violation::isUnknownField).toList();
            if (unknown.size() < violations.size()) {
                throw new InvalidParametersException(type.name(), violations);
            }
            unknown.forEach(field -> LOG.warn("ignored a parameter that this worker does not know: {}", field));
            return Parameters.read(type, parameters);
        } catch (InvalidParametersException e) {
            throw rejected(e);
        } catch (IllegalArgumentException e) {
            throw rejected(new InvalidParametersException(
                    type.name(), List.of(new Violation("", "type", String.valueOf(e.getMessage())))));
        }
    }

    private static ApplicationFailure rejected(InvalidParametersException invalid) {
        Workflow.upsertMemo(Map.of(TaskMemo.ERROR, invalid.getMessage()));
        return Failures.invalidParameters(invalid);
    }

    private Object task() {
        if (constructionFailure != null) {
            throw constructionFailure;
        }
        return Objects.requireNonNull(task, "a constructor hands back an object, or throws");
    }

    // In a scope of its own: what an attempt that threw has left running must not run beside the next one
    private static WorkflowResult<?> attempt(Attempt attempt) throws Exception {
        CancellationScope scope = Workflow.newCancellationScope(attempt::run);
        scope.run();
        if (attempt.thrown != null) {
            scope.cancel("the task threw");
            throw attempt.thrown;
        }
        if (attempt.result == null) {
            throw ApplicationFailure.newNonRetryableFailure(
                    "the task returned null: return WorkflowResult.completed or WorkflowResult.failed",
                    NullPointerException.class.getName());
        }
        return attempt.result;
    }

    private RawValue write(WorkflowResult<?> result) {
        try {
            if (result instanceof WorkflowResult.Failed<?> failed) {
                ApplicationFailure failure = Failures.returned(failed, type.resultType());
                Workflow.upsertMemo(Map.of(TaskMemo.ERROR, failure.getOriginalMessage()));
                throw failure;
            }
            return checkSize(Payloads.write(WireResult.write(result, type.resultType())));
        } catch (IllegalArgumentException e) {
            throw ApplicationFailure.newNonRetryableFailureWithCause(
                    "the result cannot be written as JSON: " + e.getMessage(),
                    e.getClass().getName(),
                    e);
        }
    }

    // A real server ends a task without a word if its result is too large; the embedded one takes it
    private static RawValue checkSize(RawValue result) {
        int size = result.getPayload().getSerializedSize();
        if (size > Payloads.LARGEST) {
            throw ApplicationFailure.newNonRetryableFailure(
                    "the result is " + size + " bytes as JSON, and Temporal takes at most " + Payloads.LARGEST
                            + ": store the data and return a reference to it",
                    "ResultTooLarge");
        }
        return result;
    }

    private static final class Attempt {

        private final Call call;
        private final Object task;
        private final Object parameters;
        private @Nullable WorkflowResult<?> result;
        private @Nullable Exception thrown;

        Attempt(Call call, Object task, Object parameters) {
            this.call = call;
            this.task = task;
            this.parameters = parameters;
        }

        void run() {
            try {
                result = call.call(task, parameters);
            } catch (Exception e) {
                thrown = e;
            }
        }
    }
}
