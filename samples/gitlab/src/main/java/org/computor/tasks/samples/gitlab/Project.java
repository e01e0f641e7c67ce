package org.computor.tasks.samples.gitlab;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A project that is there.
 *
 * @param fullPath with the paths of the groups around it
 * @param description empty if there is none
 * @param cloneUrl for git over HTTP; holds no token
 * @param ready whether it has its content; false for a fork that GitLab still copies
 * @param forkFailed whether GitLab gave up copying it
 * @param createdAt null if GitLab does not say
 */
public record Project(
        long id,
        String fullPath,
        String description,
        String defaultBranch,
        String cloneUrl,
        String webUrl,
        boolean ready,
        boolean forkFailed,
        @Nullable Instant createdAt) {}
