package org.computor.tasks.secrets;

import io.temporal.activity.ActivityExecutionContext;
import io.temporal.activity.ActivityInfo;
import io.temporal.common.interceptors.ActivityInboundCallsInterceptor;
import io.temporal.common.interceptors.ActivityInboundCallsInterceptorBase;
import io.temporal.failure.ApplicationFailure;
import io.temporal.failure.TemporalFailure;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Map;
import org.computor.tasks.internal.json.Json;
import org.jspecify.annotations.Nullable;

/** Gives an activity its secrets, and looks that none leaves with its result or its failure. */
final class SecretInterceptor extends ActivityInboundCallsInterceptorBase {

    /** A value may still be on its way to a worker, or be there on another one. */
    private static final Duration VALUE_MAY_TAKE = Duration.ofMinutes(1);

    private final SecretResolver resolver;
    private final Map<String, SecretGrant> grants;
    private String activity = "";
    private boolean mayStillAppear;

    SecretInterceptor(ActivityInboundCallsInterceptor next, SecretResolver resolver, Map<String, SecretGrant> grants) {
        super(next);
        this.resolver = resolver;
        this.grants = grants;
    }

    @Override
    public void init(ActivityExecutionContext context) {
        ActivityInfo attempt = context.getInfo();
        activity = attempt.getActivityType();
        mayStillAppear = attempt.getCurrentAttemptScheduledTimestamp() - attempt.getScheduledTimestamp()
                < VALUE_MAY_TAKE.toMillis();
        super.init(context);
    }

    @Override
    public ActivityOutput execute(ActivityInput input) {
        SecretScope scope = new SecretScope(activity, mayStillAppear, resolver, grants);
        try {
            ActivityOutput output = scope.run(() -> super.execute(input));
            if (scope.hasRevealed() && scope.isIn(json(output.getResult()))) {
                throw ApplicationFailure.newNonRetryableFailure(
                        "the result of activity '" + activity + "' has the value of a secret in it, and stays here",
                        "SecretInResult");
            }
            return output;
        } catch (RuntimeException e) {
            throw scope.hasRevealed() ? masked(e, scope) : e;
        }
    }

    private static @Nullable String json(@Nullable Object result) {
        try {
            return result == null ? null : Json.write(result);
        } catch (IllegalArgumentException e) {
            return null; // Temporal will not be able to write it either, and says so
        }
    }

    private static RuntimeException masked(RuntimeException thrown, SecretScope scope) {
        StringWriter printed = new StringWriter();
        thrown.printStackTrace(new PrintWriter(printed));
        return scope.isIn(printed.toString()) ? maskedChain(thrown, scope) : thrown;
    }

    private static ApplicationFailure maskedChain(Throwable thrown, SecretScope scope) {
        ApplicationFailure.Builder failure = ApplicationFailure.newBuilder()
                .setMessage(scope.mask(String.valueOf(messageOf(thrown))))
                .setType(typeOf(thrown))
                .setNonRetryable(thrown instanceof ApplicationFailure known && known.isNonRetryable());
        if (thrown instanceof ApplicationFailure known) {
            failure.setNextRetryDelay(known.getNextRetryDelay()).setCategory(known.getCategory());
        }
        if (thrown.getCause() != null) {
            failure.setCause(maskedChain(thrown.getCause(), scope));
        }
        ApplicationFailure masked = failure.build();
        masked.setStackTrace(thrown.getStackTrace());
        return masked;
    }

    private static @Nullable String messageOf(Throwable thrown) {
        return thrown instanceof TemporalFailure failure ? failure.getOriginalMessage() : thrown.getMessage();
    }

    private static String typeOf(Throwable thrown) {
        return thrown instanceof ApplicationFailure failure
                ? failure.getType()
                : thrown.getClass().getName();
    }
}
