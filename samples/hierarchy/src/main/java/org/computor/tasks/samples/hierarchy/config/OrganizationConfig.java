package org.computor.tasks.samples.hierarchy.config;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An organization.
 *
 * @param name what people call it
 * @param path its path in GitLab and in the database; begins with a letter
 * @param gitlab where in GitLab it belongs; at the top if nothing is said
 * @param settings kept with it
 */
public record OrganizationConfig(
        @NotBlank @Size(max = 200) String name,

        @Pattern(regexp = ORGANIZATION_PATH) @Size(max = 100) String path,

        @Size(max = 400) @Nullable String description,
        @Nullable Gitlab gitlab,
        @Nullable Map<String, Object> settings) {

    /** The paths of organizations. */
    public static final String ORGANIZATION_PATH = "[A-Za-z][A-Za-z0-9_-]*";

    /** The paths of course families and courses. */
    public static final String PATH = "[A-Za-z0-9_][A-Za-z0-9_-]*";

    /** @param parent the id of the group around it; null or 0 for none */
    public record Gitlab(@Nullable Long parent) {}
}
