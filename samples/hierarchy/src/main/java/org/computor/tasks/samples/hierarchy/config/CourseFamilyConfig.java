package org.computor.tasks.samples.hierarchy.config;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A course family: a subject that is taught again and again.
 *
 * @param name what people call it
 * @param path its path within its organization
 * @param settings kept with it
 */
public record CourseFamilyConfig(
        @NotBlank @Size(max = 200) String name,

        @Pattern(regexp = OrganizationConfig.PATH) @Size(max = 100) String path,

        @Size(max = 400) @Nullable String description,
        @Nullable Map<String, Object> settings) {}
