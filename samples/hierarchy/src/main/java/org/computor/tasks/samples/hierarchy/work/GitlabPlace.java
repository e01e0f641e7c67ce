package org.computor.tasks.samples.hierarchy.work;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A group or project that is there; in a plan it may be one that is not there yet, with 0 as its id. */
public record GitlabPlace(
        long id, String fullPath, @Nullable Long parentId, String description, String visibility, String webUrl) {

    /** The place that will be there when a wish has been granted. */
    public static GitlabPlace planned(GitlabWish wish) {
        return new GitlabPlace(0, wish.fullPath(), wish.parentId(), wish.description(), "private", "");
    }

    /** What a row keeps of it. */
    public Map<String, Object> properties(String url) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("url", url);
        properties.put("group_id", id);
        properties.put("full_path", fullPath);
        properties.put(
                "namespace_path", fullPath.contains("/") ? fullPath.substring(0, fullPath.lastIndexOf('/')) : "");
        properties.put("web_url", webUrl);
        properties.put("visibility", visibility);
        if (parentId != null) {
            properties.put("parent_id", parentId);
        }
        return properties;
    }
}
