package org.computor.tasks.samples.testing.engine.language;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.computor.tasks.samples.testing.engine.check.Check;
import org.computor.tasks.samples.testing.engine.check.Sources;
import org.computor.tasks.samples.testing.engine.check.Trial;
import org.computor.tasks.samples.testing.engine.check.Verdict;
import org.computor.tasks.samples.testing.engine.compare.Regex;

/**
 * Structure of C as Computor's tester judges it: a main function, how often a keyword occurs, a function of this name,
 * else the pattern or the name anywhere in the file.
 */
final class CStructureCheck implements Check {

    private static final String MAIN = "\\b(int|void)\\s+main\\s*\\(";

    private static final Set<String> KEYWORDS = Set.of(
            "if",
            "else",
            "for",
            "while",
            "do",
            "switch",
            "case",
            "return",
            "break",
            "continue",
            "goto",
            "struct",
            "class",
            "typedef",
            "enum",
            "union",
            "malloc",
            "free",
            "new",
            "delete");

    @Override
    public Verdict judge(Trial trial) throws IOException {
        Optional<String> text = Sources.read(trial);
        if (text.isEmpty()) {
            return Sources.missing();
        }
        String name = trial.test().name();
        String code = Sources.withoutComments(text.get());
        if (name.equals("main")) {
            return Verdict.passedIf(regex(MAIN, trial).find(code), "main() function not found");
        }
        int count = KEYWORDS.contains(name) ? regex("\\b" + name + "\\b", trial).count(code) : 0;
        if (count > 0) {
            var range = trial.settings().allowedOccuranceRange();
            return Verdict.passedIf(range.allow(count), "`" + name + "` found " + count + " times, expected " + range);
        }
        if (isFunction(name, code, trial)) {
            return Verdict.passed();
        }
        String pattern = trial.test().pattern();
        return pattern != null
                ? Verdict.passedIf(
                        regex(pattern, trial).find(text.get()), "Pattern `" + pattern + "` not found in source")
                : Verdict.passedIf(text.get().contains(name), "`" + name + "` not found in source");
    }

    private static boolean isFunction(String name, String code, Trial trial) {
        return Pattern.matches("\\w+", name)
                && regex("\\b\\w+\\s+" + name + "\\s*\\([^)]*\\)\\s*\\{", trial).find(code);
    }

    private static Regex regex(String pattern, Trial trial) {
        return Regex.of(pattern, false, false, trial.patternLimit());
    }
}
