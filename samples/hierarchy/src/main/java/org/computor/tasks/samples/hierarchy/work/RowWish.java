package org.computor.tasks.samples.hierarchy.work;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row that is to be there.
 *
 * @param parentId the row of the level above; null for an organization
 * @param path unique within the level above
 * @param createdBy the user who wants it
 * @param properties kept as JSON; what another program keeps beside them stays
 */
public record RowWish(
        Level level,
        @Nullable String parentId,
        String path,
        String title,
        String description,
        String createdBy,
        Map<String, Object> properties) {}
