package org.computor.tasks.samples.testing.engine.language;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.computor.tasks.samples.testing.engine.check.Trial;
import org.computor.tasks.samples.testing.engine.check.Verdict;
import org.computor.tasks.samples.testing.engine.compare.Regex;
import org.computor.tasks.samples.testing.spec.Occurrences;
import org.computor.tasks.samples.testing.spec.Qualification;

/** How the counts of a document are judged. */
final class DocumentCounts {

    private DocumentCounts() {}

    /** Against the test's own range, else its value: equal, or with {@code contains} at least. */
    static Verdict judge(Trial trial, int count, String what) {
        Optional<Occurrences> range =
                Optional.ofNullable(trial.test().settings().allowedOccuranceRange());
        if (range.isPresent()) {
            return Verdict.passedIf(range.get().allow(count), what + " is " + count + ", expected " + range.get());
        }
        if (trial.value().isEmpty()) {
            return Verdict.passed();
        }
        int expected = (int) Double.parseDouble(trial.value().get());
        return switch (qualification(trial)) {
            case VERIFY_EQUAL -> Verdict.passedIf(count == expected, what + " is " + count + ", expected " + expected);
            case CONTAINS ->
                Verdict.passedIf(count >= expected, what + " is " + count + ", expected at least " + expected);
            default -> Verdict.passed();
        };
    }

    static Verdict characters(Trial trial, TextMetrics text) {
        boolean withoutSpaces = trial.test().name().equals("no_spaces");
        return judge(trial, withoutSpaces ? text.charactersWithoutSpaces() : text.characters(), "charcount");
    }

    static Verdict section(Trial trial, TextMetrics text) {
        String wanted = trial.test().name().toLowerCase(Locale.ROOT);
        Optional<Integer> level = trial.value().map(value -> (int) Double.parseDouble(value));
        boolean found = text.headings().stream()
                .anyMatch(heading -> heading.text().toLowerCase(Locale.ROOT).contains(wanted)
                        && (level.isEmpty() || level.get() == heading.level()));
        return Verdict.passedIf(found, "Section `" + trial.test().name() + "` not found");
    }

    static Verdict keyword(Trial trial, TextMetrics text) {
        String keyword = folded(trial, trial.test().name());
        int count = folded(trial, text.content()).split(Pattern.quote(keyword), -1).length - 1;
        return counted(trial)
                ? judge(trial, count, "keyword")
                : Verdict.passedIf(count > 0, "Keyword `" + trial.test().name() + "` not found");
    }

    static Verdict pattern(Trial trial, TextMetrics text) {
        String pattern = trial.test().pattern() != null
                ? trial.test().pattern()
                : trial.test().name();
        int count = Regex.of(pattern, trial.ignoreCase(), false, trial.patternLimit())
                .count(text.content());
        return counted(trial)
                ? judge(trial, count, "pattern")
                : Verdict.passedIf(count > 0, "Pattern `" + pattern + "` not found");
    }

    static Verdict structure(Trial trial, TextMetrics text) {
        String pattern = trial.test().pattern();
        if (pattern == null) {
            boolean found = folded(trial, text.content())
                    .contains(folded(trial, trial.test().name()));
            return Verdict.passedIf(found, "`" + trial.test().name() + "` not found in file");
        }
        int count = Regex.of(pattern, trial.ignoreCase(), false, trial.patternLimit())
                .count(text.content());
        return judge(trial, count, "Pattern `" + pattern + "`");
    }

    private static boolean counted(Trial trial) {
        return qualification(trial) == Qualification.COUNT
                || trial.test().value() != null
                || trial.test().settings().allowedOccuranceRange() != null;
    }

    /** Documents inherit nothing, as with Computor's tester. */
    private static Qualification qualification(Trial trial) {
        return Optional.ofNullable(trial.test().settings().qualification()).orElse(Qualification.VERIFY_EQUAL);
    }

    private static String folded(Trial trial, String text) {
        return trial.ignoreCase() ? text.toLowerCase(Locale.ROOT) : text;
    }
}
