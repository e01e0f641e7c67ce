package org.computor.tasks.samples.gitlab;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A group that is there.
 *
 * @param fullPath with the paths of the groups around it, such as {@code kit/prog/2026}
 * @param parentId the group around it; null at the top
 * @param description empty if there is none
 * @param createdAt null if GitLab does not say
 */
public record Group(
        long id,
        String fullPath,
        String name,
        @Nullable Long parentId,
        String description,
        String visibility,
        String webUrl,
        @Nullable Instant createdAt) {}
