package org.computor.tasks.samples.release.course;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A directory of the assignments with a {@code meta.yaml}: a unit or an assignment.
 *
 * @param directory its path in the repository, such as {@code week1/fibonacci}
 * @param title for people; the directory's name if there is none
 * @param executionBackend the slug of the backend that tests it; null for a unit
 * @param submissionFiles what a student hands in
 * @param additionalFiles what a student is given as it is
 * @param templates what a student begins with, each put at the top of the directory
 */
public record Content(
        String directory,
        String title,
        @Nullable String executionBackend,
        List<String> submissionFiles,
        List<String> additionalFiles,
        List<String> templates) {

    /** Its path in Computor, with dots. */
    @JsonIgnore
    public String path() {
        return directory.replace('/', '.');
    }
}
