package org.computor.tasks.samples.hierarchy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.computor.tasks.samples.gitlab.GitlabServer;
import org.computor.tasks.samples.hierarchy.config.CourseConfig;
import org.computor.tasks.samples.hierarchy.config.CourseFamilyConfig;
import org.computor.tasks.samples.hierarchy.config.OrganizationConfig;
import org.computor.tasks.samples.hierarchy.work.GitlabPlace;
import org.computor.tasks.samples.hierarchy.work.GitlabWish;
import org.computor.tasks.samples.hierarchy.work.GitlabWish.Kind;
import org.computor.tasks.samples.hierarchy.work.Level;
import org.computor.tasks.samples.hierarchy.work.Row;
import org.computor.tasks.samples.hierarchy.work.RowWish;
import org.jspecify.annotations.Nullable;

/**
 * What each level consists of: an organization is a group; a course family is a group with the project
 * {@code documents}; a course is a group with the groups {@code students} and {@code tutors} and the projects
 * {@code student-template} and {@code assignments}. Each has a row.
 */
final class Hierarchy {

    private final Site site;
    private final String userId;

    Hierarchy(Site site, String userId) {
        this.site = site;
        this.userId = userId;
    }

    Placed organization(GitlabServer server, OrganizationConfig config) {
        Long given = config.gitlab() == null ? null : config.gitlab().parent();
        @Nullable Long parent = given == null || given == 0 ? null : given;
        String fullPath = parent == null ? config.path() : site.fullPath(server, parent) + "/" + config.path();
        GitlabPlace group = group(server, fullPath, config.name(), config.description(), parent);
        Map<String, Object> gitlab = group.properties(server.url());
        gitlab.put("token", server.token().toString());
        Map<String, Object> properties = properties(gitlab, config.settings());
        Row row = site.row(
                new RowWish(
                        Level.ORGANIZATION,
                        null,
                        config.path(),
                        config.name(),
                        text(config.description()),
                        userId,
                        properties),
                fullPath);
        return new Placed(server, group, row);
    }

    Placed courseFamily(Placed organization, CourseFamilyConfig config) {
        GitlabServer server = organization.server();
        String fullPath = organization.fullPath() + "/" + config.path();
        GitlabPlace group = group(server, fullPath, config.name(), config.description(), organization.groupId());
        project(server, group, "documents", "Documents of all courses of the family");
        Row row = site.row(
                new RowWish(
                        Level.COURSE_FAMILY,
                        organization.row().id(),
                        config.path(),
                        config.name(),
                        text(config.description()),
                        userId,
                        properties(group.properties(server.url()), config.settings())),
                fullPath);
        return new Placed(server, group, row);
    }

    Placed course(Placed family, CourseConfig config) {
        GitlabServer server = family.server();
        String fullPath = family.fullPath() + "/" + config.path();
        GitlabPlace group = group(server, fullPath, config.name(), config.description(), family.groupId());
        group(server, fullPath + "/students", "students", "Repositories of the students", group.id());
        group(server, fullPath + "/tutors", "tutors", "Tutors of the course", group.id());
        project(server, group, "student-template", "What every student begins with");
        project(server, group, "assignments", "Assignments with their tests");
        Map<String, Object> properties = properties(group.properties(server.url()), config.settings());
        put(properties, "projects", config.projects());
        put(properties, "execution_backends", config.executionBackends());
        put(properties, "content_types", config.contentTypes());
        put(properties, "contents", config.contents());
        Row row = site.row(
                new RowWish(
                        Level.COURSE,
                        family.row().id(),
                        config.path(),
                        config.name(),
                        text(config.description()),
                        userId,
                        properties),
                fullPath);
        return new Placed(server, group, row);
    }

    private GitlabPlace group(
            GitlabServer server, String fullPath, String name, @Nullable String description, @Nullable Long parent) {
        return site.place(server, new GitlabWish(Kind.GROUP, fullPath, name, text(description), parent));
    }

    private void project(GitlabServer server, GitlabPlace group, String path, String description) {
        site.place(server, new GitlabWish(Kind.PROJECT, group.fullPath() + "/" + path, path, description, group.id()));
    }

    private static Map<String, Object> properties(Map<String, Object> gitlab, @Nullable Map<String, Object> settings) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("gitlab", gitlab);
        put(properties, "settings", settings);
        return properties;
    }

    private static void put(Map<String, Object> properties, String key, @Nullable Object value) {
        if (value != null) {
            properties.put(key, value);
        }
    }

    private static String text(@Nullable String description) {
        return Objects.requireNonNullElse(description, "");
    }
}
