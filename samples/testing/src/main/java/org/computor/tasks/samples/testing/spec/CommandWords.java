package org.computor.tasks.samples.testing.spec;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a compiler's command, as authors write them. */
final class CommandWords {

    private static final Pattern PROGRAM = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.+-]*|(/[A-Za-z0-9_.+-]+)+");

    private static final Pattern SEVERAL = Pattern.compile("-\\S+(\\s+-\\S+)+\\s*");

    private CommandWords() {}

    /** A name or an absolute path; anything else could name a file of the student's. */
    static void checkProgram(String field, @Nullable String program) {
        if (program != null && !PROGRAM.matcher(program).matches()) {
            throw new IllegalArgumentException(field
                    + " has to be the name of an installed program, such as gcc, or its absolute path, but is "
                    + program);
        }
    }

    static void checkFlags(String field, @Nullable List<String> flags) {
        if (flags == null) {
            return;
        }
        for (int i = 0; i < flags.size(); i++) {
            String flag = flags.get(i);
            if (flag == null || flag.isBlank() || flag.indexOf('\0') >= 0) {
                throw new IllegalArgumentException(field + "[" + i + "] is empty: give it a flag, or leave it out");
            }
            if (SEVERAL.matcher(flag).matches()) {
                throw new IllegalArgumentException(
                        field + "[" + i + "] holds several flags: give each an entry of its own, but it is " + flag);
            }
        }
    }

    static void checkNotNegative(String field, @Nullable Number value) {
        if (value != null && !(value.doubleValue() >= 0)) {
            throw new IllegalArgumentException(field + " must not be negative, but is " + value);
        }
    }
}
