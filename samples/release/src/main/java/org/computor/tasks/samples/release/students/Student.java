package org.computor.tasks.samples.release.students;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to release.
 *
 * @param username in GitLab
 * @param team those of one team share a repository; null for one of one's own
 */
public record Student(
        @Pattern(regexp = "[A-Za-z0-9_.-]+") @Size(max = 255) String username,

        @JsonProperty(defaultValue = "STUDENT") Role role,
        @Size(max = 100) @Nullable String team) {

    /** A student with a repository of one's own. */
    public Student(String username) {
        this(username, Role.STUDENT, null);
    }
}
