package org.computor.tasks.samples.hierarchy.work;

import java.util.Locale;

/** The levels of the hierarchy, from the top. */
public enum Level {
    ORGANIZATION,
    COURSE_FAMILY,
    COURSE;

    /** The table of the level. */
    public String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What people call it. */
    public String label() {
        return table().replace('_', ' ');
    }
}
