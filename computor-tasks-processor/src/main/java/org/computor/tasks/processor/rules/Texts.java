package org.computor.tasks.processor.rules;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.computor.tasks.processor.model.Text;

/** Rules for the texts that all annotations share. */
final class Texts {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,199}");
    private static final Pattern QUEUE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_./-]{0,199}");

    private static final Duration SHORTEST = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofDays(36_525);

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
            return Stream.of(Finding.of(
                    Diagnostic.DURATION_MALFORMED,
                    text.origin(),
                    text.element(),
                    text.value(),
                    DurationText.meant(text.value())
                            .map(meant -> " (did you mean \"" + meant + "\"?)")
                            .orElse("")));
        }
        if (duration.get().compareTo(SHORTEST) < 0) {
            return Stream.of(Finding.of(Diagnostic.DURATION_NOT_POSITIVE, text.origin(), text.element(), text.value()));
        }
        return duration.get().compareTo(LONGEST) > 0
                ? Stream.of(Finding.of(Diagnostic.DURATION_TOO_LONG, text.origin(), text.element(), text.value()))
                : Stream.empty();
    }

    static Stream<Finding> queues(List<Text> queues) {
        Set<String> seen = new HashSet<>();
        return queues.stream()
                .flatMap(queue -> seen.add(queue.value())
                        ? queue(queue)
                        : Stream.of(Finding.of(Diagnostic.QUEUE_DUPLICATE, queue.origin(), queue.value())));
    }

    private static String suggestion(String value, String otherwise) {
        String mended = value.strip().replaceAll("[^A-Za-z0-9_.-]+", "_").replaceAll("^[^A-Za-z]+|_+$", "");
        return mended.isEmpty() ? wireName(otherwise) : mended.substring(0, Math.min(mended.length(), 200));
    }

    static String wireName(String className) {
        String simple = className.substring(className.lastIndexOf('.') + 1).replaceAll(".*\\$", "");
        return simple.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
