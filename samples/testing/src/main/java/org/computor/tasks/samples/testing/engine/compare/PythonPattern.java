package org.computor.tasks.samples.testing.engine.compare;

import java.util.regex.Pattern;

/** Writes a Python regular expression as Java's: named groups, end of text, and what Java reads as a nested class. */
final class PythonPattern {

    private static final Pattern REPETITION = Pattern.compile("\\{(\\d+(,\\d*)?|,\\d+)}");

    private final String source;
    private final StringBuilder target = new StringBuilder();
    private int at;
    private int classStart = -1;

    private PythonPattern(String source) {
        this.source = source;
    }

    static String toJava(String source) {
        return new PythonPattern(source).translate();
    }

    private String translate() {
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '\\' && at + 1 < source.length()) {
                target.append(source.charAt(at + 1) == 'Z' ? "\\z" : source.substring(at, at + 2));
                at += 2;
            } else if (classStart >= 0) {
                insideClass(c);
            } else {
                outsideClass(c);
            }
        }
        return target.toString();
    }

    private void insideClass(char c) {
        boolean first = at == classStart + 1 || (at == classStart + 2 && source.charAt(at - 1) == '^');
        if (c == ']' && !first) {
            classStart = -1;
            target.append(c);
        } else {
            target.append("[]&".indexOf(c) >= 0 ? "\\" + c : c);
        }
        at++;
    }

    private void outsideClass(char c) {
        if (c == '[') {
            classStart = at;
        }
        if (source.startsWith("(?P<", at)) {
            group(4, ">", "(?<");
        } else if (source.startsWith("(?P=", at)) {
            group(4, ")", "\\k<");
        } else if (c == '{'
                && !REPETITION.matcher(source).region(at, source.length()).lookingAt()) {
            target.append("\\{");
            at++;
        } else if (source.startsWith("{,", at)) {
            target.append("{0");
            at++;
        } else {
            target.append(c);
            at++;
        }
    }

    /** Java's group names have no underscores. */
    private void group(int prefix, String end, String opening) {
        int close = source.indexOf(end, at);
        if (close < 0) {
            target.append(source.substring(at));
            at = source.length();
            return;
        }
        String name = source.substring(at + prefix, close).replace("_", "");
        target.append(opening).append(name).append('>');
        at = close + 1;
    }
}
