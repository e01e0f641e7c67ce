package org.computor.tasks.processor.rules;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as people write them. */
public final class DurationText {

    private static final Pattern WHOLE = Pattern.compile("(\\d{1,9}\\s*(ms|s|m|h|d)\\s*)+");
    private static final Pattern PART = Pattern.compile("(\\d{1,9})\\s*(ms|s|m|h|d)");

    /** Where a T would make hours, minutes and seconds of years and months. */
    private static final Pattern WITHOUT_T = Pattern.compile("^P(\\d+D)?(?=\\d)");

    /** Words for each unit, as patterns. */
    private static final Map<String, String> UNITS = Map.of(
            "milliseconds?|millis?|msecs?", "ms",
            "seconds?|secs?", "s",
            "minutes?|mins?", "m",
            "hours?|hrs?", "h",
            "days?", "d");

    private DurationText() {}

    /** Reads {@code "1h 30m"} or {@code "PT90M"}. */
    public static Optional<Duration> parse(String text) {
        String stripped = text.strip();
        if (stripped.startsWith("P") || stripped.startsWith("-P")) {
            return parseIso(stripped);
        }
        if (!WHOLE.matcher(stripped).matches()) {
            return Optional.empty();
        }
        Duration sum = Duration.ZERO;
        Matcher part = PART.matcher(stripped);
        while (part.find()) {
            sum = sum.plus(of(Long.parseLong(part.group(1)), part.group(2)));
        }
        return Optional.of(sum);
    }

    /** What somebody wrote in other words: {@code "10 min"}, {@code "90"}, {@code "2 hours"}, {@code "P1M"}. */
    static Optional<String> meant(String text) {
        String iso = WITHOUT_T.matcher(text.strip().toUpperCase(Locale.ROOT)).replaceFirst("P$1T");
        if (iso.startsWith("P") && parse(iso).isPresent()) {
            return Optional.of(iso);
        }
        String mended = text.strip().toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> unit : UNITS.entrySet()) {
            mended = mended.replaceAll("(?<=\\d)\\s*(" + unit.getKey() + ")(?![a-z])[,.]?", unit.getValue() + " ");
        }
        mended = mended.replaceAll("\\s+", " ").strip();
        if (mended.matches("\\d{1,9}")) {
            mended += "s";
        }
        return Optional.of(mended)
                .filter(found -> !found.equals(text.strip()) && parse(found).isPresent());
    }

    private static Duration of(long number, String unit) {
        return switch (unit) {
            case "ms" -> Duration.ofMillis(number);
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
    }

    private static Optional<Duration> parseIso(String text) {
        try {
            return Optional.of(Duration.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
