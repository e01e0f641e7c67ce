package org.computor.tasks.processor.rules;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.computor.tasks.processor.model.RetryModel;
import org.computor.tasks.processor.model.Text;

/** Rules for the texts and numbers that all annotations share. */
final class Texts {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,199}");
    private static final Pattern QUEUE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_./-]{0,199}");

    private Texts() {}

    static Stream<Finding> name(Text name, String className) {
        if (name.value().isBlank()) {
            return Stream.of(Finding.of(Diagnostic.NAME_BLANK, name.origin(), wireName(className)));
        }
        return NAME.matcher(name.value()).matches()
                ? Stream.empty()
                : Stream.of(Finding.of(
                        Diagnostic.NAME_MALFORMED, name.origin(), name.value(), suggestion(name.value(), className)));
    }

    static Stream<Finding> queue(Text queue) {
        return QUEUE.matcher(queue.value()).matches()
                ? Stream.empty()
                : Stream.of(Finding.of(
                        Diagnostic.QUEUE_MALFORMED,
                        queue.origin(),
                        queue.value(),
                        suggestion(queue.value(), "computor-tasks")));
    }

    static Stream<Finding> duration(Text text) {
        Optional<Duration> duration = DurationText.parse(text.value());
        if (duration.isEmpty()) {
            return Stream.of(Finding.of(Diagnostic.DURATION_MALFORMED, text.origin(), text.element(), text.value()));
        }
        return duration.get().isNegative() || duration.get().isZero()
                ? Stream.of(Finding.of(Diagnostic.DURATION_NOT_POSITIVE, text.origin(), text.element(), text.value()))
                : Stream.empty();
    }

    static Stream<Finding> retry(RetryModel retry) {
        Stream<Finding> durations = Stream.concat(duration(retry.initialInterval()), duration(retry.maximumInterval()));
        return Stream.concat(
                durations,
                numbers(retry).map(problem -> Finding.of(Diagnostic.RETRY_OUT_OF_RANGE, retry.origin(), problem)));
    }

    private static Stream<String> numbers(RetryModel retry) {
        Stream.Builder<String> problems = Stream.builder();
        if (retry.maximumAttempts() < 0) {
            problems.add("maximumAttempts = " + retry.maximumAttempts() + " must be at least 1, or 0 for no limit");
        }
        if (!(retry.backoffCoefficient() >= 1)) {
            problems.add("backoffCoefficient = " + retry.backoffCoefficient() + " must be at least 1");
        }
        Optional<Duration> first = DurationText.parse(retry.initialInterval().value());
        Optional<Duration> longest = DurationText.parse(retry.maximumInterval().value());
        if (first.isPresent() && longest.isPresent() && longest.get().compareTo(first.get()) < 0) {
            problems.add("maximumInterval = \"" + retry.maximumInterval().value()
                    + "\" must not be shorter than initialInterval = \""
                    + retry.initialInterval().value() + "\"");
        }
        return problems.build();
    }

    private static String suggestion(String value, String otherwise) {
        String mended = value.strip().replaceAll("[^A-Za-z0-9_.-]+", "_").replaceAll("^[^A-Za-z]+|_+$", "");
        return mended.isEmpty() ? wireName(otherwise) : mended.substring(0, Math.min(mended.length(), 200));
    }

    private static String wireName(String className) {
        String simple = className.substring(className.lastIndexOf('.') + 1).replaceAll(".*\\$", "");
        return simple.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
