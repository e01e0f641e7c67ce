package org.computor.tasks.samples.testing.engine.compare;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A Python regular expression of an author's, which may be wrong, or run for ever on what a student wrote. */
public final class Regex {

    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int ALWAYS = Pattern.UNIX_LINES | Pattern.UNICODE_CHARACTER_CLASS;

    private final String source;
    private final Pattern pattern;
    private final Duration limit;

    private Regex(String source, Pattern pattern, Duration limit) {
        this.source = source;
        this.pattern = pattern;
        this.limit = limit;
    }

    /**
     * @param limit for each use; never more than 5 s
     * @throws UnusableRegexException if it is not a regular expression
     */
    public static Regex of(String source, boolean ignoreCase, boolean multiline, Duration limit) {
        int flags = ALWAYS
                | (ignoreCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0)
                | (multiline ? Pattern.MULTILINE | Pattern.DOTALL : 0);
        try {
            Duration shorter = limit.compareTo(LONGEST) < 0 ? limit : LONGEST;
            return new Regex(source, Pattern.compile(PythonPattern.toJava(source), flags), shorter);
        } catch (PatternSyntaxException e) {
            throw new UnusableRegexException("Pattern `" + source + "` is not valid: " + e.getDescription());
        }
    }

    /** @throws UnusableRegexException if it takes too long */
    public boolean find(String text) {
        return bounded(text, Matcher::find);
    }

    /** @throws UnusableRegexException if it takes too long */
    public int count(String text) {
        return bounded(text, matcher -> {
            int n = 0;
            while (matcher.find()) {
                n++;
            }
            return n;
        });
    }

    private <T> T bounded(String text, java.util.function.Function<Matcher, T> use) {
        try {
            return use.apply(pattern.matcher(new BoundedText(text, System.nanoTime() + limit.toNanos())));
        } catch (TooLate e) {
            throw new UnusableRegexException(
                    "Pattern `" + source + "` timed out after " + limit.toMillis() / 1000.0 + " s");
        } catch (StackOverflowError e) {
            throw new UnusableRegexException("Pattern `" + source + "` needs too much memory on this text");
        }
    }

    private static final class TooLate extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooLate() {
            super(null, null, false, false);
        }
    }

    /** The matcher asks for each character, however long it searches: the one place to stop it. */
    private record BoundedText(CharSequence text, long deadline) implements CharSequence {
        @Override
        public char charAt(int index) {
            if (System.nanoTime() > deadline) {
                throw new TooLate();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
