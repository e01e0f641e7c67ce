package org.computor.tasks.samples.release;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.computor.tasks.samples.gitlab.GitlabServer;
import org.computor.tasks.secrets.SecretRef;

/**
 * Where a course is in GitLab, as {@code create_course} put it up.
 *
 * @param gitlabUrl such as {@code https://gitlab.example.org}
 * @param gitlabToken names the token, {@code secret:NAME}; never the token
 * @param fullPath of its group, such as {@code kit/prog/2026}
 */
public record Course(
        @NotBlank String gitlabUrl,
        SecretRef gitlabToken,
        @Pattern(regexp = "[^/]+(/[^/]+)+") String fullPath) {

    @JsonIgnore
    public GitlabServer server() {
        return new GitlabServer(gitlabUrl, gitlabToken);
    }

    /** The full path of something in the course's group. */
    public String at(String path) {
        return fullPath + "/" + path;
    }

    /** The full path of the course family's group. */
    @JsonIgnore
    public String family() {
        return fullPath.substring(0, fullPath.lastIndexOf('/'));
    }
}
