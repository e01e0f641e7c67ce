package org.computor.tasks.samples.hierarchy.work;

import org.jspecify.annotations.Nullable;

/**
 * A group or project that is to be there.
 *
 * @param fullPath with the paths of the groups around it
 * @param parentId the group around it; null for a group at the top
 */
public record GitlabWish(
        Kind kind,
        String fullPath,
        String name,
        String description,
        @Nullable Long parentId) {

    public enum Kind {
        GROUP,
        PROJECT
    }

    /** The last part of the full path. */
    String path() {
        return fullPath.substring(fullPath.lastIndexOf('/') + 1);
    }
}
