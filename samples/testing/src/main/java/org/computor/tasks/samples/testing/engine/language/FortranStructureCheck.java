package org.computor.tasks.samples.testing.engine.language;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.computor.tasks.samples.testing.engine.check.Check;
import org.computor.tasks.samples.testing.engine.check.Sources;
import org.computor.tasks.samples.testing.engine.check.Trial;
import org.computor.tasks.samples.testing.engine.check.Verdict;
import org.computor.tasks.samples.testing.engine.compare.Regex;

/**
 * Structure of Fortran as Computor's tester judges it: a program, a unit of this name, how often a keyword occurs, else
 * the pattern or the name anywhere in the file, in any case.
 */
final class FortranStructureCheck implements Check {

    private static final Map<String, String> KEYWORDS = Map.ofEntries(
            Map.entry("if", "\\bif\\s*\\("),
            Map.entry("do", "\\bdo\\b"),
            Map.entry("while", "\\bwhile\\b"),
            Map.entry("select", "\\bselect\\s+case"),
            Map.entry("allocate", "\\ballocate\\b"),
            Map.entry("deallocate", "\\bdeallocate\\b"),
            Map.entry("call", "\\bcall\\b"),
            Map.entry("return", "\\breturn\\b"),
            Map.entry("read", "\\bread\\b"),
            Map.entry("write", "\\bwrite\\b"),
            Map.entry("print", "\\bprint\\b"),
            Map.entry("open", "\\bopen\\b"),
            Map.entry("close", "\\bclose\\b"));

    @Override
    public Verdict judge(Trial trial) throws IOException {
        Optional<String> text = Sources.read(trial);
        if (text.isEmpty()) {
            return Sources.missing();
        }
        String name = trial.test().name();
        String code = text.get()
                .lines()
                .map(line -> line.contains("!") ? line.substring(0, line.indexOf('!')) : line)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
        if (name.equals("program")) {
            return Verdict.passedIf(regex("\\bprogram\\s+\\w+", trial).find(code), "program statement not found");
        }
        if (isUnit(name, code, trial)) {
            return Verdict.passed();
        }
        int count =
                KEYWORDS.containsKey(name) ? regex(KEYWORDS.get(name), trial).count(code) : 0;
        if (count > 0) {
            var range = trial.settings().allowedOccuranceRange();
            return Verdict.passedIf(range.allow(count), "`" + name + "` found " + count + " times, expected " + range);
        }
        String pattern = trial.test().pattern();
        if (pattern != null) {
            boolean found = Regex.of(pattern, true, false, trial.patternLimit()).find(text.get());
            return Verdict.passedIf(found, "Pattern `" + pattern + "` not found in source");
        }
        boolean found = text.get().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
        return Verdict.passedIf(found, "`" + name + "` not found in source");
    }

    private static boolean isUnit(String name, String code, Trial trial) {
        return Pattern.matches("\\w+", name)
                && !name.equals("procedure")
                && regex("\\b(program|module|subroutine|function)\\s+" + name + "\\b", trial)
                        .find(code);
    }

    private static Regex regex(String pattern, Trial trial) {
        return Regex.of(pattern, false, false, trial.patternLimit());
    }
}
