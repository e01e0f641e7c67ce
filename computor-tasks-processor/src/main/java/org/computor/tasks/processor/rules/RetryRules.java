package org.computor.tasks.processor.rules;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.computor.tasks.processor.model.RetryModel;
import org.computor.tasks.processor.model.Text;

/** What a {@code @Retry} has to be. */
final class RetryRules {

    private static final Set<String> WAITS = Set.of("initialInterval", "backoffCoefficient", "maximumInterval");
    private static final Set<String> EVERYTHING = Set.of("java.lang.Throwable", "java.lang.Exception");

    private static final List<Rule<RetryModel>> RULES = List.of(
            retry -> Texts.duration(retry.initialInterval()),
            retry -> Texts.duration(retry.maximumInterval()),
            retry -> retry.maximumAttempts() < 0
                    ? outOfRange(
                            retry,
                            "maximumAttempts = " + retry.maximumAttempts() + " must be at least 1, or 0 for no limit")
                    : Stream.empty(),
            retry -> retry.backoffCoefficient() >= 1 && retry.backoffCoefficient() <= 1_000_000
                    ? Stream.empty()
                    : outOfRange(
                            retry,
                            "backoffCoefficient = " + retry.backoffCoefficient() + " must be from 1 to a million"),
            retry -> isShorter(retry.maximumInterval(), retry.initialInterval())
                    ? outOfRange(
                            retry,
                            "maximumInterval = \"" + retry.maximumInterval().value()
                                    + "\" must not be shorter than initialInterval = \""
                                    + retry.initialInterval().value() + "\"")
                    : Stream.empty(),
            retry -> retry.maximumAttempts() == 1 && retry.written().stream().anyMatch(WAITS::contains)
                    ? never(
                            retry,
                            "maximumAttempts = 1 leaves no second attempt to wait for; allow more, or take away"
                                    + " how long to wait")
                    : Stream.empty(),
            retry -> retry.maximumAttempts() != 1
                            && retry.nonRetryable().stream().anyMatch(EVERYTHING::contains)
                    ? never(
                            retry,
                            "nonRetryable names what every exception is; write maximumAttempts = 1, or name"
                                    + " those that are final")
                    : Stream.empty());

    private RetryRules() {}

    /**
     * Everything that is wrong with a retry.
     *
     * @param within the time in which all attempts have to end; may be empty
     */
    static Stream<Finding> check(RetryModel retry, Text within) {
        return Stream.concat(RULES.stream().flatMap(rule -> rule.check(retry)), tooLate(retry, within));
    }

    /** The classes that code generated for a class cannot see. */
    static Stream<Finding> hidden(RetryModel retry, String owner) {
        return retry.hidden().stream()
                .map(hidden -> Finding.of(Diagnostic.RETRY_EXCEPTION_HIDDEN, retry.origin(), hidden, owner));
    }

    private static Stream<Finding> tooLate(RetryModel retry, Text within) {
        boolean written = retry.maximumAttempts() != 1 && retry.written().contains("initialInterval");
        boolean bothRight = Stream.of(retry.initialInterval(), within)
                .allMatch(text -> DurationText.parse(text.value()).isPresent());
        return written && bothRight && !isShorter(retry.initialInterval(), within)
                ? never(
                        retry,
                        "initialInterval = \"" + retry.initialInterval().value() + "\" is not shorter than "
                                + within.element() + " = \"" + within.value() + "\"; wait less, or allow more time")
                : Stream.empty();
    }

    // What is no duration has its own finding
    private static boolean isShorter(Text one, Text other) {
        Optional<Duration> first = DurationText.parse(one.value());
        Optional<Duration> second = DurationText.parse(other.value());
        return first.isPresent() && second.isPresent() && first.get().compareTo(second.get()) < 0;
    }

    private static Stream<Finding> outOfRange(RetryModel retry, String problem) {
        return Stream.of(Finding.of(Diagnostic.RETRY_OUT_OF_RANGE, retry.origin(), problem));
    }

    private static Stream<Finding> never(RetryModel retry, String problem) {
        return Stream.of(Finding.of(Diagnostic.RETRY_NEVER, retry.origin(), problem));
    }
}
