package org.computor.tasks.processor.write;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The source of a generated class, with {@code %names%} in it. It says {@code java.lang.} before names, since the
 * author's package may have a class of any name.
 */
final class Template {

    private static final Pattern NAME = Pattern.compile("%(\\w+)%");

    /** What {@code %generated%} stands for. Where the author's class is deprecated, that is said there, not here. */
    private static final String GENERATED = """
            @javax.annotation.processing.Generated("org.computor.tasks.processor.TaskProcessor")
            @java.lang.SuppressWarnings({"all", "cast", "deprecation", "removal", "unchecked"})""";

    private Template() {}

    /** @param namesAndValues what each name stands for, in turn */
    static String fill(String template, String... namesAndValues) {
        Map<String, String> values = new HashMap<>(Map.of("generated", GENERATED));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return NAME.matcher(template).replaceAll(match -> Matcher.quoteReplacement(value(values, match)));
    }

    private static String value(Map<String, String> values, MatchResult match) {
        String value = values.get(match.group(1));
        if (value == null) {
            throw new IllegalArgumentException("nothing is given for " + match.group());
        }
        return value;
    }
}
