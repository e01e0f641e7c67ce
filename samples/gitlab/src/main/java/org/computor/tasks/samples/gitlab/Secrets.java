package org.computor.tasks.samples.gitlab;

import java.util.Map;
import java.util.NoSuchElementException;

/** Finds the value behind a reference. Asked by activities only, so that no value comes into a history. */
@FunctionalInterface
public interface Secrets {

    /** What a reference begins with. */
    String PREFIX = "secret:";

    /** A reference as a regular expression, for parameters. */
    String PATTERN = PREFIX + "[A-Za-z0-9._/-]+";

    /**
     * @param reference such as {@code secret:gitlab-kit}
     * @throws NoSuchElementException if there is no such secret; the message names the reference
     */
    String resolve(String reference);

    /** Secrets from a map of names to values, such as the environment. */
    static Secrets of(Map<String, String> values) {
        return reference -> {
            String value = reference.startsWith(PREFIX) ? values.get(reference.substring(PREFIX.length())) : null;
            if (value == null) {
                throw new NoSuchElementException("there is no secret " + reference);
            }
            return value;
        };
    }
}
