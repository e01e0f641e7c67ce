package org.computor.tasks.samples.gitlab.client;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.computor.tasks.samples.gitlab.Access;
import org.computor.tasks.samples.gitlab.Gitlab;
import org.computor.tasks.samples.gitlab.GitlabException;
import org.computor.tasks.samples.gitlab.GitlabException.Kind;
import org.computor.tasks.samples.gitlab.Group;
import org.computor.tasks.samples.gitlab.NewGroup;
import org.computor.tasks.samples.gitlab.NewProject;
import org.computor.tasks.samples.gitlab.Project;
import org.computor.tasks.samples.gitlab.User;
import org.gitlab4j.api.GitLabApi;
import org.gitlab4j.api.GitLabApiException;
import org.gitlab4j.api.models.AccessLevel;
import org.gitlab4j.api.models.GroupParams;
import org.gitlab4j.api.models.ImportStatus;
import org.gitlab4j.api.models.Member;
import org.gitlab4j.api.models.Visibility;
import org.jspecify.annotations.Nullable;

/** Talks to a GitLab by gitlab4j. Safe for many threads; close it when it is no longer used. */
public final class Gitlab4jClient implements Gitlab, AutoCloseable {

    private static final int MOST_IN_A_PAGE = 100;

    private final GitLabApi api;

    /**
     * @param url such as {@code https://gitlab.example.org}
     * @param token a personal, group or project access token
     * @param patience for a connection, and for an answer
     */
    public Gitlab4jClient(String url, String token, Duration patience) {
        api = new GitLabApi(url, token);
        api.setRequestTimeout((int) patience.toMillis(), (int) patience.toMillis());
        api.setDefaultPerPage(MOST_IN_A_PAGE);
    }

    @Override
    public String version() {
        return call("version", () -> api.getVersion().getVersion());
    }

    @Override
    public Optional<User> user(String username) {
        return call(
                "user " + username,
                () -> Optional.ofNullable(api.getUserApi().getUser(username))
                        .map(user -> new User(user.getId(), user.getUsername())));
    }

    @Override
    public Optional<Group> group(String fullPath) {
        return find("group " + fullPath, () -> group(api.getGroupApi().getGroup(fullPath)));
    }

    @Override
    public Group createGroup(NewGroup group) {
        GroupParams params = new GroupParams()
                .withPath(group.path())
                .withName(group.name())
                .withDescription(group.description())
                .withVisibility(Visibility.PRIVATE.toValue());
        if (group.parentId() != null) {
            params.withParentId(group.parentId());
        }
        return call(
                "create group " + group.path(), () -> group(api.getGroupApi().createGroup(params)));
    }

    @Override
    public void describeGroup(long id, String description) {
        call(
                "describe group " + id,
                () -> api.getGroupApi().updateGroup(id, new GroupParams().withDescription(description)));
    }

    @Override
    public List<Group> groupsIn(long groupId) {
        return call(
                "groups in group " + groupId,
                () -> api.getGroupApi().getSubGroups(groupId).stream()
                        .map(Gitlab4jClient::group)
                        .toList());
    }

    @Override
    public void deleteGroup(long id) {
        find("delete group " + id, () -> {
            api.getGroupApi().deleteGroup(id);
            return true;
        });
    }

    @Override
    public Optional<Project> project(String fullPath) {
        return find("project " + fullPath, () -> project(api.getProjectApi().getProject(fullPath)));
    }

    @Override
    public List<Project> projectsIn(long groupId) {
        return call(
                "projects in group " + groupId,
                () -> api.getGroupApi().getProjects(groupId).stream()
                        .map(Gitlab4jClient::project)
                        .toList());
    }

    @Override
    public Project createProject(NewProject project) {
        org.gitlab4j.api.models.Project wanted = new org.gitlab4j.api.models.Project()
                .withName(project.path())
                .withPath(project.path())
                .withDescription(project.description())
                .withNamespaceId(project.groupId())
                .withVisibility(Visibility.PRIVATE)
                .withInitializeWithReadme(true)
                .withDefaultBranch("main");
        return call(
                "create project " + project.path(),
                () -> project(api.getProjectApi().createProject(wanted)));
    }

    @Override
    public void describeProject(long id, String description) {
        call(
                "describe project " + id,
                () -> api.getProjectApi()
                        .updateProject(
                                new org.gitlab4j.api.models.Project().withId(id).withDescription(description)));
    }

    @Override
    public void deleteProject(long id) {
        find("delete project " + id, () -> {
            api.getProjectApi().deleteProject(id);
            return true;
        });
    }

    @Override
    public Project fork(long projectId, long groupId, String path) {
        return call(
                "fork project " + projectId + " to " + path,
                () -> project(api.getProjectApi().forkProject(projectId, String.valueOf(groupId), path, path)));
    }

    @Override
    public void unprotectBranch(long projectId, String branch) {
        find("unprotect " + branch + " of project " + projectId, () -> {
            api.getProtectedBranchesApi().unprotectBranch(projectId, branch);
            return true;
        });
    }

    @Override
    public void grantInGroup(long groupId, long userId, Access access) {
        grant(
                "member " + userId + " of group " + groupId,
                access,
                level -> api.getGroupApi().addMember(groupId, userId, level),
                () -> api.getGroupApi().getMember(groupId, userId),
                level -> api.getGroupApi().updateMember(groupId, userId, level));
    }

    @Override
    public void grantInProject(long projectId, long userId, Access access) {
        grant(
                "member " + userId + " of project " + projectId,
                access,
                level -> api.getProjectApi().addMember(projectId, userId, level),
                () -> api.getProjectApi().getMember(projectId, userId),
                level -> api.getProjectApi().updateMember(projectId, userId, level));
    }

    private static void grant(
            String what, Access access, Change<AccessLevel> add, Call<Member> get, Change<AccessLevel> update) {
        AccessLevel level = AccessLevel.forValue(access.level());
        try {
            call(what, () -> add.to(level));
        } catch (GitlabException e) {
            if (e.kind() != Kind.TAKEN) {
                throw e;
            }
            if (call(what, get).getAccessLevel() != level) {
                call(what, () -> update.to(level));
            }
        }
    }

    @Override
    public void close() {
        api.close();
    }

    // gitlab4j's models have only what GitLab sent

    private static Group group(org.gitlab4j.api.models.Group group) {
        return new Group(
                group.getId(),
                group.getFullPath(),
                group.getName(),
                group.getParentId(),
                Objects.requireNonNullElse(group.getDescription(), ""),
                group.getVisibility().toValue(),
                group.getWebUrl(),
                instant(group.getCreatedAt()));
    }

    private static Project project(org.gitlab4j.api.models.Project project) {
        ImportStatus.Status copying = project.getImportStatus();
        return new Project(
                project.getId(),
                project.getPathWithNamespace(),
                Objects.requireNonNullElse(project.getDescription(), ""),
                Objects.requireNonNullElse(project.getDefaultBranch(), "main"),
                project.getHttpUrlToRepo(),
                project.getWebUrl(),
                copying == null || copying == ImportStatus.Status.NONE || copying == ImportStatus.Status.FINISHED,
                copying == ImportStatus.Status.FAILED,
                instant(project.getCreatedAt()));
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    @FunctionalInterface
    private interface Call<T extends @Nullable Object> {
        T get() throws GitLabApiException;
    }

    @FunctionalInterface
    private interface Change<T> {
        Object to(T value) throws GitLabApiException;
    }

    private static <T extends @Nullable Object> T call(String what, Call<T> call) {
        try {
            return call.get();
        } catch (GitLabApiException e) {
            throw Failures.of(what, e);
        }
    }

    private static <T> Optional<T> find(String what, Call<T> call) {
        try {
            return Optional.of(call(what, call));
        } catch (GitlabException e) {
            if (e.kind() == Kind.NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
