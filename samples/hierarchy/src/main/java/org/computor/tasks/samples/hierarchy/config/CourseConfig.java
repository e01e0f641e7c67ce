package org.computor.tasks.samples.hierarchy.config;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A course.
 *
 * @param name what people call it
 * @param path its path within its course family
 * @param projects names of its projects; kept with it
 * @param executionBackends what its tests run on; kept with it
 * @param contentTypes kinds of content; kept with it
 * @param contents its content; kept with it
 * @param settings kept with it
 */
public record CourseConfig(
        @NotBlank @Size(max = 200) String name,

        @Pattern(regexp = OrganizationConfig.PATH) @Size(max = 100) String path,

        @Size(max = 400) @Nullable String description,
        @Nullable Map<String, Object> projects,
        @Nullable List<JsonNode> executionBackends,
        @Nullable List<JsonNode> contentTypes,
        @Nullable List<JsonNode> contents,
        @Nullable Map<String, Object> settings) {}
