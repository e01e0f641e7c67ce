package org.computor.tasks.internal.execution;

import com.fasterxml.jackson.databind.JsonNode;
import io.temporal.common.converter.RawValue;
import io.temporal.failure.ApplicationFailure;
import io.temporal.worker.NonDeterministicException;
import io.temporal.workflow.CancellationScope;
import io.temporal.workflow.Workflow;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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
public final class TaskExecution<P, R extends @Nullable Object> {

    /** The author's {@code run}. */
    @FunctionalInterface
    public interface Call<P, R extends @Nullable Object> {
        WorkflowResult<R> call(P parameters) throws Exception;
    }

    private static final Logger LOG = Workflow.getLogger(TaskExecution.class);

    private final TaskType<P, R> type;
    private final Attempts attempts;
    private @Nullable RuntimeException constructionFailure;

    public TaskExecution(TaskType<P, R> type, Predicate<Throwable> isFinal) {
        this.type = type;
        this.attempts = new Attempts(type.retry(), isFinal);
    }

    public void prepare(Runnable construction) {
        try {
            construction.run();
        } catch (NonDeterministicException e) {
            throw e;
        } catch (RuntimeException e) {
            constructionFailure = e;
        }
    }

    public RawValue run(@Nullable RawValue input, Call<P, R> call) {
        P parameters = read(input);
        WorkflowResult<R> result;
        try {
            result = attempt(parameters, call);
        } catch (NonDeterministicException e) {
            throw e; // Temporal's own: the code has changed under a running task, which waits until that is mended
        } catch (Exception e) {
            throw attempts.after(e, input);
        }
        ProgressReporter.current().flush();
        return write(result);
    }

    private P read(@Nullable RawValue input) {
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

    // In a scope of its own: what an attempt that threw has left running must not run beside the next one
    private WorkflowResult<R> attempt(P parameters, Call<P, R> call) throws Exception {
        if (constructionFailure != null) {
            throw constructionFailure;
        }
        Attempt<P, R> attempt = new Attempt<>(parameters, call);
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

    private RawValue write(WorkflowResult<R> result) {
        try {
            if (result instanceof WorkflowResult.Failed<R> failed) {
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

    private static final class Attempt<P, R extends @Nullable Object> {

        private final P parameters;
        private final Call<P, R> call;
        private @Nullable WorkflowResult<R> result;
        private @Nullable Exception thrown;

        Attempt(P parameters, Call<P, R> call) {
            this.parameters = parameters;
            this.call = call;
        }

        void run() {
            try {
                result = call.call(parameters);
            } catch (Exception e) {
                thrown = e;
            }
        }
    }
}
