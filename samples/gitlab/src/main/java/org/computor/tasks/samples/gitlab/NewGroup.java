package org.computor.tasks.samples.gitlab;

import org.jspecify.annotations.Nullable;

/**
 * A group to create; private.
 *
 * @param path the last part of its full path
 * @param parentId the group around it; null for one at the top
 */
public record NewGroup(
        String path,
        String name,
        String description,
        @Nullable Long parentId) {}
