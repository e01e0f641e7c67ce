package org.computor.tasks.samples.testing.spec;

import org.jspecify.annotations.Nullable;

/** What a file may not leave out. */
final class Required {

    private Required() {}

    static void text(String field, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException("the field " + field + " is missing or empty: give it a text");
        }
    }

    static void list(String field, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException("the field " + field + " is missing: give it a list");
        }
    }
}
