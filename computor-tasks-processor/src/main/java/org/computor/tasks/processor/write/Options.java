package org.computor.tasks.processor.write;

import java.time.Duration;
import java.util.Set;
import org.computor.tasks.processor.model.RetryModel;
import org.computor.tasks.processor.rules.DurationText;

/** Writes Temporal's options as expressions of Java. */
final class Options {

    private Options() {}

    /** Whether nothing is written there but, perhaps, what is not to be retried. */
    static boolean isDefault(RetryModel retry) {
        return Set.of("nonRetryable").containsAll(retry.written());
    }

    /** Retry options, without what is not to be retried. */
    static String retry(RetryModel retry, String indent) {
        return "io.temporal.common.RetryOptions.newBuilder()"
                + indent + ".setMaximumAttempts(" + retry.maximumAttempts() + ")"
                + indent + ".setInitialInterval("
                + duration(retry.initialInterval().value()) + ")"
                + indent + ".setBackoffCoefficient(" + retry.backoffCoefficient() + ")"
                + indent + ".setMaximumInterval("
                + duration(retry.maximumInterval().value()) + ")";
    }

    static String duration(String text) {
        return JavaText.duration(parse(text));
    }

    static Duration parse(String text) {
        return DurationText.parse(text)
                .orElseThrow(() -> new IllegalArgumentException("the rules let " + text + " pass"));
    }
}
