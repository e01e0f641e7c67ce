package org.computor.tasks.samples.testing.engine.compare;

/** Shortens what a student sees, and what a result has to carry. */
public final class Clip {

    private static final int LENGTH = 200;

    private Clip() {}

    /** At most some 200 characters. */
    public static String text(String text) {
        return to(LENGTH, text);
    }

    /** At most so many characters, and how many more there were. */
    public static String to(int length, String text) {
        return text.length() <= length
                ? text
                : text.substring(0, length) + "... <" + (text.length() - length) + " more characters>";
    }
}
