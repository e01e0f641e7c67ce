package org.computor.tasks.samples.testing.engine.check;

import java.io.IOException;
import java.util.Optional;
import org.computor.tasks.samples.testing.engine.compare.Regex;
import org.computor.tasks.samples.testing.spec.Occurrences;

/**
 * Structure of a source file: how often a word, or the pattern, occurs outside comments and texts. Without a range it
 * has to occur at all.
 */
public final class WordCountCheck implements Check {

    private static final Occurrences AT_LEAST_ONCE = new Occurrences(1, 0);

    @Override
    public Verdict judge(Trial trial) throws IOException {
        Optional<String> code = Sources.read(trial);
        if (code.isEmpty()) {
            return Sources.missing();
        }
        String pattern = trial.test().pattern();
        String what = pattern != null ? pattern : trial.test().name();
        String regex = pattern != null ? pattern : "(?<!\\w)" + what.replaceAll("\\W", "\\\\$0") + "(?!\\w)";
        String text = pattern != null ? code.get() : Sources.withoutCommentsAndTexts(code.get());
        int count =
                Regex.of(regex, trial.ignoreCase(), false, trial.patternLimit()).count(text);
        Occurrences range = trial.ownRange().orElse(AT_LEAST_ONCE);
        return Verdict.passedIf(range.allow(count), "`" + what + "` found " + count + " times, expected " + range);
    }
}
