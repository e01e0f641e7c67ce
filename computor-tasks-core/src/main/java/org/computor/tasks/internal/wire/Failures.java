package org.computor.tasks.internal.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.temporal.failure.ApplicationFailure;
import io.temporal.failure.CanceledFailure;
import io.temporal.failure.TemporalFailure;
import io.temporal.failure.TerminatedFailure;
import io.temporal.failure.TimeoutFailure;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.computor.tasks.InvalidParametersException;
import org.computor.tasks.TaskFailure;
import org.computor.tasks.Violation;
import org.computor.tasks.WorkflowResult;
import org.jspecify.annotations.Nullable;

/** Failures of workflows as this library writes them: final, with the whole result in their details. */
public final class Failures {

    /** A real server ends a task without its failure if that exceeds 2 MB, so that texts have a bound. */
    private static final int MESSAGE_LIMIT = 16_000;

    private static final int DETAILS_LIMIT = 1_000_000;

    private Failures() {}

    /** The task returned a failed result with something of a type inside. */
    public static ApplicationFailure returned(WorkflowResult.Failed<?> result, Type type) {
        return failure(TaskFailure.TYPE_RETURNED, result, type, null);
    }

    /** The task threw, for the last time. */
    public static ApplicationFailure thrown(Throwable thrown, int attempts) {
        Map<String, @Nullable Object> metadata = new LinkedHashMap<>();
        metadata.put("attempts", attempts);
        return failure(
                typeOf(thrown), new WorkflowResult.Failed<>(messageOf(thrown), null, metadata), Void.class, thrown);
    }

    /** The parameters are not what the task takes; a detail for each violation. */
    public static ApplicationFailure invalidParameters(InvalidParametersException invalid) {
        ApplicationFailure failure = ApplicationFailure.newBuilder()
                .setMessage(cut(String.valueOf(invalid.getMessage())))
                .setType(TaskFailure.TYPE_INVALID_PARAMETERS)
                .setNonRetryable(true)
                .setDetails(invalid.violations().stream().limit(100).toArray())
                .build();
        failure.setStackTrace(new StackTraceElement[0]);
        return failure;
    }

    private static ApplicationFailure failure(
            String type, WorkflowResult.Failed<?> result, Type resultType, @Nullable Throwable cause) {
        JsonNode details = WireResult.write(
                new WorkflowResult.Failed<>(cut(result.error()), result.result(), result.metadata()), resultType);
        if (details.toString().length() > DETAILS_LIMIT) {
            details = WireResult.write(
                    new WorkflowResult.Failed<>(cut(result.error()), null, Map.of("truncated", true)), resultType);
        }
        ApplicationFailure.Builder failure = ApplicationFailure.newBuilder()
                .setMessage(cut(result.error()))
                .setType(type)
                .setNonRetryable(true)
                .setDetails(details);
        if (cause != null && isSmall(cause)) {
            failure.setCause(cause);
        }
        ApplicationFailure built = failure.build();
        built.setStackTrace(new StackTraceElement[0]); // it would show this class and the SDK, never the author's
        return built;
    }

    /** What went wrong at the bottom, as its author worded it. */
    public static String messageOf(Throwable thrown) {
        Throwable root = root(thrown);
        String message = root instanceof TemporalFailure failure ? failure.getOriginalMessage() : root.getMessage();
        return cut(message == null || message.isBlank() ? root.getClass().getName() : message);
    }

    /** What was thrown at the bottom: its class, or the type that another language gave it. */
    public static String typeOf(Throwable thrown) {
        Throwable root = root(thrown);
        return root instanceof ApplicationFailure failure
                ? failure.getType()
                : root.getClass().getName();
    }

    // Temporal wraps what an activity or a child threw; the wrapping says where, what is inside says what
    private static Throwable root(Throwable thrown) {
        Throwable root = thrown;
        while (root instanceof TemporalFailure && !(root instanceof ApplicationFailure) && root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    /** The messages of what lies behind a failure, outermost first. */
    public static List<String> causes(Throwable thrown) {
        List<String> causes = new ArrayList<>();
        for (Throwable cause = thrown.getCause(); cause != null && causes.size() < 20; cause = cause.getCause()) {
            causes.add(describe(cause));
        }
        return causes;
    }

    private static String describe(Throwable cause) {
        if (cause instanceof ApplicationFailure failure) {
            return failure.getType() + ": " + failure.getOriginalMessage();
        }
        if (cause instanceof TimeoutFailure failure) {
            return "timeout: " + failure.getTimeoutType();
        }
        if (cause instanceof CanceledFailure || cause instanceof TerminatedFailure) {
            return cause.getClass().getSimpleName();
        }
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }

    private static boolean isSmall(Throwable thrown) {
        int size = 0;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            size += cause.getMessage() == null ? 0 : cause.getMessage().length();
        }
        return size < DETAILS_LIMIT / 2;
    }

    private static String cut(String text) {
        return text.length() <= MESSAGE_LIMIT ? text : text.substring(0, MESSAGE_LIMIT) + "… (cut)";
    }

    /** Reads the violations out of a failure for invalid parameters. */
    public static List<Violation> violations(ApplicationFailure failure) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < failure.getDetails().getSize(); i++) {
            violations.add(failure.getDetails().get(i, Violation.class));
        }
        return violations;
    }
}
