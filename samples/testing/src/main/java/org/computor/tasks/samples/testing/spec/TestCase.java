package org.computor.tasks.samples.testing.spec;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One test of a collection.
 *
 * @param name what it is called; for many types also what it looks for: a variable, a word, a file
 * @param value what is expected; for {@code compile} whether it should compile, for {@code runtime} the seconds allowed
 * @param pattern what pattern-like qualifications look for
 * @param evalString a Python expression, evaluated in the reference's run, that gives the expected value
 * @param countRequirement for the qualification {@code count}
 * @param stdin what the program reads in this test, in place of the collection's answers
 * @param lineNumber for {@code matchesLine}, from 1
 * @param settings what it sets itself
 */
public record TestCase(
        String name,
        @Nullable Object value,
        @Nullable String pattern,
        @Nullable String evalString,
        @Nullable Integer countRequirement,
        @Nullable List<String> stdin,
        @Nullable List<String> expectedStdout,
        @Nullable List<String> expectedStderr,
        @Nullable Integer expectedExitCode,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable List<Integer> lineNumber,

        @Nullable Boolean ignoreWhitespace,
        @Nullable Boolean ignoreCase,
        @Nullable Boolean trimOutput,
        @Nullable Boolean normalizeNewlines,
        @Nullable Double numericTolerance,
        @Nullable Boolean allowEmpty,
        @Nullable String failureMessage,
        @Nullable String successMessage,
        @JsonUnwrapped Defaults settings) {

    @SuppressWarnings("NullAway") // the file may leave them out
    public TestCase {
        Required.text("name", name);
        CommandWords.checkNotNegative("numericTolerance", numericTolerance);
        settings = settings == null ? Defaults.NONE : settings;
    }
}
