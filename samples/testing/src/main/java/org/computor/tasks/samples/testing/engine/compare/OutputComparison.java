package org.computor.tasks.samples.testing.engine.compare;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.computor.tasks.samples.testing.spec.Qualification;
import org.computor.tasks.samples.testing.spec.TestCase;
import org.jspecify.annotations.Nullable;

/** Compares what a program wrote with what it should have written. */
public final class OutputComparison {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.?\\d*(?:[eE][+-]?\\d+)?");
    private static final double NUMERIC_TOLERANCE = 1e-6;

    private final TestCase test;
    private final String expected;
    private final Duration limit;

    /**
     * @param expected the text expected; for pattern-like qualifications used if the test has no pattern
     * @param limit for a regular expression
     */
    public OutputComparison(TestCase test, String expected, Duration limit) {
        this.test = test;
        this.expected = expected;
        this.limit = limit;
    }

    /** Whether {@code numericOutput} would find anything there. */
    public static boolean hasNumbers(String text) {
        return NUMBER.matcher(text).find();
    }

    /** What is wrong with the text; empty if nothing is. */
    public Optional<String> problem(Qualification qualification, String actual, int exitCode) {
        return switch (qualification) {
            case VERIFY_EQUAL, MATCHES ->
                unless(normal(actual).equals(normal(expected)), "Output does not match", actual, expected);
            case CONTAINS ->
                unless(folded(actual).contains(folded(wanted())), "Output does not contain", actual, wanted());
            case STARTS_WITH ->
                unless(normal(actual).startsWith(folded(wanted())), "Output does not start with", actual, wanted());
            case ENDS_WITH ->
                unless(normal(actual).endsWith(folded(wanted())), "Output does not end with", actual, wanted());
            case REGEXP -> regex(actual, false);
            case REGEXP_MULTILINE -> regex(actual, true);
            case MATCHES_LINE -> line(actual);
            case CONTAINS_LINE -> anyLine(actual);
            case LINE_COUNT -> count(lines(actual).size(), "Number of lines");
            case COUNT -> occurrences(actual);
            case NUMERIC_OUTPUT -> numbers(actual);
            case EXIT_CODE -> count(exitCode, "Exit code");
        };
    }

    private String wanted() {
        return test.pattern() != null && !test.pattern().isEmpty() ? test.pattern() : expected;
    }

    private Optional<String> regex(String actual, boolean multiline) {
        boolean found = Regex.of(wanted(), isSet(test.ignoreCase(), false), multiline, limit)
                .find(actual);
        return unless(found, "Output does not match the pattern", actual, wanted());
    }

    private Optional<String> line(String actual) {
        if (test.lineNumber() == null || test.lineNumber().isEmpty()) {
            return anyLine(actual);
        }
        List<String> lines = lines(actual);
        List<String> wanted = test.lineNumber().size() == 1 ? List.of(expected) : lines(expected);
        for (int i = 0; i < test.lineNumber().size(); i++) {
            int number = test.lineNumber().get(i);
            if (number < 1 || number > lines.size()) {
                return Optional.of("Line " + number + " does not exist (output has " + lines.size() + " lines)");
            }
            String line = lines.get(number - 1);
            String want = i < wanted.size() ? wanted.get(i) : "";
            if (!trimmed(line).equals(trimmed(want))) {
                return Optional.of(report("Line " + number + " does not match", line, want));
            }
        }
        return Optional.empty();
    }

    private Optional<String> anyLine(String actual) {
        boolean found = lines(actual).stream().anyMatch(line -> trimmed(line).equals(trimmed(expected)));
        return unless(found, "Line not found in output", actual, expected);
    }

    private Optional<String> occurrences(String actual) {
        String what = folded(wanted());
        int found = what.isEmpty() ? 0 : folded(actual).split(Pattern.quote(what), -1).length - 1;
        int required = test.countRequirement() == null ? 0 : test.countRequirement();
        return unless(
                found == required, "Found `" + what + "` " + found + " times, expected " + required, actual, what);
    }

    private Optional<String> count(int actual, String what) {
        int wanted = expected.isBlank() ? 0 : parse(expected);
        return unless(actual == wanted, what + " is wrong", String.valueOf(actual), String.valueOf(wanted));
    }

    private static int parse(String number) {
        try {
            return Integer.parseInt(number.strip());
        } catch (NumberFormatException e) {
            return Integer.MIN_VALUE;
        }
    }

    private Optional<String> numbers(String actual) {
        double tolerance = test.numericTolerance() == null || test.numericTolerance() == 0
                ? NUMERIC_TOLERANCE
                : test.numericTolerance();
        List<Double> found = numbersIn(actual);
        List<Double> wanted = numbersIn(expected);
        if (found.size() < wanted.size()) {
            return Optional.of("Found " + found.size() + " numbers, expected at least " + wanted.size());
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!(Math.abs(found.get(i) - wanted.get(i)) <= tolerance)) {
                return Optional.of("Number " + (i + 1) + " is " + found.get(i) + ", expected " + wanted.get(i));
            }
        }
        return Optional.empty();
    }

    private static List<Double> numbersIn(String text) {
        List<Double> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            numbers.add(Double.valueOf(matcher.group()));
        }
        return numbers;
    }

    private static List<String> lines(String text) {
        String unified = text.replace("\r\n", "\n").replace('\r', '\n');
        List<String> lines = new ArrayList<>(List.of(unified.split("\n", -1)));
        if (lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    private String normal(String text) {
        String result = isSet(test.normalizeNewlines(), true)
                ? text.replace("\r\n", "\n").replace('\r', '\n')
                : text;
        result = isSet(test.trimOutput(), true) ? result.strip() : result;
        result = isSet(test.ignoreWhitespace(), false) ? result.replaceAll("\\s+", " ") : result;
        return folded(result);
    }

    private String trimmed(String line) {
        return folded(isSet(test.trimOutput(), true) ? line.strip() : line);
    }

    private String folded(String text) {
        return isSet(test.ignoreCase(), false) ? text.toLowerCase(Locale.ROOT) : text;
    }

    private static boolean isSet(@Nullable Boolean option, boolean otherwise) {
        return option == null ? otherwise : option;
    }

    private static Optional<String> unless(boolean holds, String message, String actual, String expected) {
        return holds ? Optional.empty() : Optional.of(report(message, actual, expected));
    }

    private static String report(String message, String actual, String expected) {
        return message + "\n  Actual: " + Clip.text(actual) + "\n  Expected: " + Clip.text(expected);
    }
}
