package org.computor.tasks.samples.hierarchy.work;

/** How something that is there compares with what is wanted. */
public enum Difference {
    ABSENT,
    DIFFERENT,
    SAME
}
