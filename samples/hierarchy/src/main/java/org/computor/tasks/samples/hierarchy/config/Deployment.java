package org.computor.tasks.samples.hierarchy.config;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.computor.tasks.secrets.SecretRef;
import org.jspecify.annotations.Nullable;

/** A whole hierarchy, as a {@link DeploymentFile} holds it, with references in place of tokens. */
public record Deployment(@NotEmpty @Size(max = 100) List<Organization> organizations) {

    /** An organization with all that is in it. */
    public record Organization(
            @NotBlank @Size(max = 200) String name,

            @Pattern(regexp = OrganizationConfig.ORGANIZATION_PATH) @Size(max = 100) String path,

            @Size(max = 400) @Nullable String description,
            @Nullable Map<String, Object> settings,
            Gitlab gitlab,
            @Nullable List<Family> courseFamilies) {

        /** The organization alone. */
        public OrganizationConfig config() {
            return new OrganizationConfig(
                    name, path, description, new OrganizationConfig.Gitlab(gitlab.parent()), settings);
        }

        public List<Family> families() {
            return courseFamilies == null ? List.of() : courseFamilies;
        }
    }

    /**
     * Which GitLab, and where in it.
     *
     * @param token a reference to it
     * @param parent the id of the group around the organization; null or 0 for none
     */
    public record Gitlab(
            @NotBlank String url, SecretRef token, @Nullable Long parent) {}

    /** A course family with its courses. */
    public record Family(
            @NotBlank @Size(max = 200) String name,

            @Pattern(regexp = OrganizationConfig.PATH) @Size(max = 100) String path,

            @Size(max = 400) @Nullable String description,
            @Nullable Map<String, Object> settings,
            @Size(max = 200) @Nullable List<CourseConfig> courses) {

        /** The course family alone. */
        public CourseFamilyConfig config() {
            return new CourseFamilyConfig(name, path, description, settings);
        }

        public List<CourseConfig> allCourses() {
            return courses == null ? List.of() : courses;
        }
    }
}
