package org.computor.tasks.processor.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/**
 * A regular expression that a whole text has to match, as {@code @Pattern} has it.
 *
 * @param flags the names of Jakarta Validation's
 */
public record Regex(String text, List<String> flags) {

    private static final Map<String, String> INLINE = Map.of(
            "UNIX_LINES", "d",
            "CASE_INSENSITIVE", "i",
            "COMMENTS", "x",
            "MULTILINE", "m",
            "DOTALL", "s",
            "UNICODE_CASE", "u");

    /** What ends a comment, a quotation, or both, if the text leaves them open. */
    private static final List<String> ENDS = List.of("", "\n", "\\E", "\\E\n");

    private static final Pattern REFERENCE = Pattern.compile("\\\\[1-9]");

    /** Whether it is one. */
    public boolean isRight() {
        return isRight("(?" + inline() + ")" + text);
    }

    /** The keyword of JSON Schema that says the same; nothing if one of the flags cannot be written there. */
    public Optional<String> keyword() {
        return flags.stream().allMatch(INLINE::containsKey)
                ? ENDS.stream()
                        .map(end -> "^(?" + inline() + ":" + text + end + ")$")
                        .filter(Regex::isRight)
                        .findFirst()
                : Optional.empty();
    }

    private String inline() {
        return flags.stream()
                .map(flag -> INLINE.getOrDefault(flag, ""))
                .distinct()
                .collect(Collectors.joining());
    }

    /** One keyword that says what two say; nothing if the groups of one would be taken for those of the other. */
    public static Optional<String> both(String one, String other) {
        if (one.equals(other)) {
            return Optional.of(one);
        }
        String both = "^(?=[\\s\\S]*(?:%s))(?=[\\s\\S]*(?:%s))".formatted(one, other); // looks ahead for both
        boolean apart = !REFERENCE.matcher(other).find() || groups(one) == 0;
        return Optional.of(both).filter(found -> apart && isRight(found));
    }

    private static int groups(String regex) {
        Matcher matcher = Pattern.compile(regex).matcher("");
        return matcher.groupCount();
    }

    private static boolean isRight(String regex) {
        try {
            Pattern.compile(regex);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }
}
