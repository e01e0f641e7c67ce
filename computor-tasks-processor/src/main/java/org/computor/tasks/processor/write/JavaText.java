package org.computor.tasks.processor.write;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes values as expressions of Java. */
final class JavaText {

    /** A constant of a class file holds 65,535 bytes; a character takes at most three. */
    private static final int LONGEST_CONSTANT = 20_000;

    private JavaText() {}

    /** A text of any length: what is too long for one constant is put together at run time. */
    static String string(String text) {
        if (text.length() <= LONGEST_CONSTANT) {
            return quote(text);
        }
        List<String> parts = new ArrayList<>();
        for (int start = 0; start < text.length(); start += LONGEST_CONSTANT) {
            parts.add(quote(text.substring(start, Math.min(text.length(), start + LONGEST_CONSTANT))));
        }
        return "java.lang.String.join(\"\", " + String.join(", ", parts) + ")";
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                default -> {
                    if (c >= ' ' && c < 127) {
                        quoted.append(c);
                    } else {
                        quoted.append(String.format("\\u%04x", (int) c));
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    static String strings(List<String> texts) {
        return texts.stream().map(JavaText::string).collect(Collectors.joining(", "));
    }

    static String duration(Duration duration) {
        return "java.time.Duration.ofMillis(" + duration.toMillis() + "L)";
    }
}
