package org.computor.tasks.samples.release.students;

import org.jspecify.annotations.Nullable;

/**
 * What became of one student.
 *
 * @param released whether everything is there
 * @param repository the address of the student's repository; null for those without one, and if it is not there
 * @param error why not; null if everything is there
 */
public record StudentReport(
        String username,
        boolean released,
        @Nullable String repository,
        @Nullable String error) {

    static StudentReport released(String username, @Nullable String repository) {
        return new StudentReport(username, true, repository, null);
    }

    static StudentReport failed(String username, String error) {
        return new StudentReport(username, false, null, error);
    }
}
