package org.computor.tasks.samples.hierarchy.work;

import java.util.Objects;
import java.util.Optional;
import org.computor.tasks.Ensured;
import org.computor.tasks.activities.ServiceFailure;
import org.computor.tasks.annotations.RegisterActivities;
import org.computor.tasks.samples.gitlab.Gitlab;
import org.computor.tasks.samples.gitlab.GitlabServer;
import org.computor.tasks.samples.gitlab.Group;
import org.computor.tasks.samples.gitlab.NewGroup;
import org.computor.tasks.samples.gitlab.NewProject;
import org.computor.tasks.samples.gitlab.Project;
import org.computor.tasks.samples.gitlab.activities.Ensuring;
import org.computor.tasks.samples.gitlab.activities.GitlabConnections;

/** Takes the steps in a real GitLab. */
@RegisterActivities(queues = GitlabConnections.QUEUE)
public final class GitlabWork implements GitlabSteps {

    private final GitlabConnections connections;

    public GitlabWork(GitlabConnections connections) {
        this.connections = connections;
    }

    @Override
    public String fullPath(GitlabServer server, long groupId) {
        return connections.call(
                server,
                gitlab -> gitlab.group(String.valueOf(groupId))
                        .map(Group::fullPath)
                        .orElseThrow(() -> ServiceFailure.missing(
                                server.url() + " has no group with the id " + groupId + ", or hides it")));
    }

    @Override
    public Inspection inspect(GitlabServer server, GitlabWish wish) {
        return connections.call(
                server,
                gitlab -> find(gitlab, wish)
                        .map(place -> new Inspection(
                                place.description().equals(wish.description()) ? Difference.SAME : Difference.DIFFERENT,
                                place))
                        .orElseGet(() -> new Inspection(Difference.ABSENT, GitlabPlace.planned(wish))));
    }

    private static Optional<GitlabPlace> find(Gitlab gitlab, GitlabWish wish) {
        return switch (wish.kind()) {
            case GROUP -> gitlab.group(wish.fullPath()).map(GitlabWork::place);
            case PROJECT -> gitlab.project(wish.fullPath()).map(project -> place(project, wish));
        };
    }

    @Override
    public Ensured<GitlabPlace> ensure(GitlabServer server, String taskId, GitlabWish wish) {
        return connections.call(server, gitlab -> {
            Ensuring ensuring = new Ensuring(gitlab, taskId);
            switch (wish.kind()) {
                case GROUP -> {
                    Ensured<Group> group = ensuring.group(wish.fullPath(), newGroup(wish));
                    return new Ensured<>(place(group.value()), group.created());
                }
                case PROJECT -> {
                    Ensured<Project> project = ensuring.project(wish.fullPath(), newProject(wish));
                    return new Ensured<>(place(project.value(), wish), project.created());
                }
            }
            throw new IllegalStateException("unknown kind " + wish.kind());
        });
    }

    @Override
    public void remove(GitlabServer server, String taskId, GitlabWish wish) {
        connections.call(server, gitlab -> {
            Ensuring ensuring = new Ensuring(gitlab, taskId);
            switch (wish.kind()) {
                case GROUP -> ensuring.removeGroup(wish.fullPath(), newGroup(wish));
                case PROJECT -> ensuring.removeProject(wish.fullPath(), newProject(wish));
            }
            return true;
        });
    }

    @Override
    public void settle(GitlabServer server, long id, GitlabWish wish) {
        connections.call(server, gitlab -> {
            switch (wish.kind()) {
                case GROUP -> gitlab.describeGroup(id, wish.description());
                case PROJECT -> gitlab.describeProject(id, wish.description());
            }
            return true;
        });
    }

    private static NewGroup newGroup(GitlabWish wish) {
        return new NewGroup(wish.path(), wish.name(), wish.description(), wish.parentId());
    }

    private static NewProject newProject(GitlabWish wish) {
        return new NewProject(
                wish.path(), wish.description(), Objects.requireNonNull(wish.parentId(), "a project is in a group"));
    }

    private static GitlabPlace place(Group group) {
        return new GitlabPlace(
                group.id(),
                group.fullPath(),
                group.parentId(),
                group.description(),
                group.visibility(),
                group.webUrl());
    }

    private static GitlabPlace place(Project project, GitlabWish wish) {
        return new GitlabPlace(
                project.id(), project.fullPath(), wish.parentId(), project.description(), "private", project.webUrl());
    }
}
