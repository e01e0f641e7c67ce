package org.computor.tasks.samples.testing.spec;

import org.jspecify.annotations.Nullable;

/** What a program said, as JSON and a database can carry it. */
final class Carried {

    private static final int REPLACEMENT = 0xFFFD;

    private Carried() {}

    /** The same without NUL, which PostgreSQL refuses, and without halves of characters, which UTF-8 does not have. */
    static @Nullable String text(@Nullable String text) {
        return text == null || text.codePoints().allMatch(Carried::isFine)
                ? text
                : text.codePoints()
                        .map(point -> isFine(point) ? point : REPLACEMENT)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isFine(int point) {
        return point != 0 && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
    }
}
