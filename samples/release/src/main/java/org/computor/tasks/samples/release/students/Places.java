package org.computor.tasks.samples.release.students;

import org.jspecify.annotations.Nullable;

/**
 * The ids of a course's groups and projects.
 *
 * @param reference null until the course is released for the first time
 */
public record Places(
        long family,
        long course,
        long students,
        long submissions,
        long template,
        @Nullable Long reference) {}
