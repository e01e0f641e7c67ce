package org.computor.tasks.samples.hierarchy.work;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row that is there; in a plan it may be one that is not there yet, with an empty id. */
public record Row(
        String id, Level level, @Nullable String parentId, String path, String title, Map<String, Object> properties) {

    /** The row that will be there when a wish has been granted. */
    public static Row planned(RowWish wish) {
        return new Row("", wish.level(), wish.parentId(), wish.path(), wish.title(), wish.properties());
    }
}
