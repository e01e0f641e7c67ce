package org.computor.tasks.samples.release.students;

import io.temporal.failure.ApplicationFailure;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.computor.tasks.activities.ServiceFailure;
import org.computor.tasks.annotations.RegisterActivities;
import org.computor.tasks.samples.gitlab.Access;
import org.computor.tasks.samples.gitlab.Gitlab;
import org.computor.tasks.samples.gitlab.GitlabException;
import org.computor.tasks.samples.gitlab.GitlabException.Kind;
import org.computor.tasks.samples.gitlab.Group;
import org.computor.tasks.samples.gitlab.NewGroup;
import org.computor.tasks.samples.gitlab.Project;
import org.computor.tasks.samples.gitlab.User;
import org.computor.tasks.samples.gitlab.activities.GitlabConnections;
import org.computor.tasks.samples.release.Course;

/** Takes the steps in a real GitLab. */
@RegisterActivities(queues = GitlabConnections.QUEUE)
public final class GitlabRelease implements ReleaseSteps {

    private static final Duration COPIED_SOON = Duration.ofSeconds(1);

    private final GitlabConnections connections;

    public GitlabRelease(GitlabConnections connections) {
        this.connections = connections;
    }

    @Override
    public Places prepare(Course course) {
        return connections.call(course.server(), gitlab -> {
            Group group = group(gitlab, course.fullPath());
            return new Places(
                    group(gitlab, course.family()).id(),
                    group.id(),
                    group(gitlab, course.at("students")).id(),
                    submissions(gitlab, course, group).id(),
                    gitlab.project(course.at("student-template"))
                            .orElseThrow(() -> missing("project", course.at("student-template")))
                            .id(),
                    gitlab.project(course.at("reference")).map(Project::id).orElse(null));
        });
    }

    private static Group group(Gitlab gitlab, String fullPath) {
        return gitlab.group(fullPath).orElseThrow(() -> missing("group", fullPath));
    }

    private static Group submissions(Gitlab gitlab, Course course, Group group) {
        return gitlab.group(course.at("submissions"))
                .orElseGet(() -> adopting(
                        () -> gitlab.createGroup(
                                new NewGroup("submissions", "submissions", "What students hand in", group.id())),
                        () -> gitlab.group(course.at("submissions"))));
    }

    @Override
    public StudentReport release(Course course, Places places, Student student, String repository) {
        return connections.call(course.server(), gitlab -> {
            long user = gitlab.user(student.username())
                    .map(User::id)
                    .orElseThrow(() -> new GitlabException(
                            Kind.REFUSED, "GitLab has no user " + student.username() + ", or hides it"));
            return switch (student.role()) {
                case STUDENT -> releaseStudent(gitlab, course, places, student, user, repository);
                case ASSISTANT -> {
                    gitlab.grantInProject(reference(gitlab, course, places), user, Access.REPORTER);
                    gitlab.grantInGroup(places.students(), user, Access.REPORTER);
                    gitlab.grantInGroup(places.submissions(), user, Access.MAINTAINER);
                    yield StudentReport.released(student.username(), null);
                }
                case MAINTAINER -> {
                    gitlab.grantInGroup(places.family(), user, Access.MAINTAINER);
                    yield StudentReport.released(student.username(), null);
                }
                case OWNER -> {
                    gitlab.grantInGroup(places.family(), user, Access.OWNER);
                    gitlab.grantInGroup(places.course(), user, Access.OWNER);
                    yield StudentReport.released(student.username(), null);
                }
            };
        });
    }

    // What was not seen when the release was prepared may be seen by now
    private static long reference(Gitlab gitlab, Course course, Places places) {
        return places.reference() != null
                ? places.reference()
                : gitlab.project(course.at("reference"))
                        .map(Project::id)
                        .orElseThrow(() -> ServiceFailure.missing(
                                course.at("reference") + " is not there yet: release the course first"));
    }

    private static StudentReport releaseStudent(
            Gitlab gitlab, Course course, Places places, Student student, long user, String repository) {
        String fullPath = course.at("students/" + repository);
        Project fork = gitlab.project(fullPath)
                .orElseGet(() -> adopting(
                        () -> gitlab.fork(places.template(), places.students(), repository),
                        () -> gitlab.project(fullPath)));
        if (fork.forkFailed()) {
            throw new GitlabException(
                    Kind.REFUSED,
                    "GitLab could not copy the template to " + fullPath + ": delete it, and release again");
        }
        if (!fork.ready()) {
            throw new GitlabException(Kind.NOT_FOUND, fullPath + " is still being copied", COPIED_SOON, null);
        }
        gitlab.unprotectBranch(fork.id(), fork.defaultBranch());
        gitlab.grantInProject(fork.id(), user, Access.MAINTAINER);
        gitlab.grantInProject(places.template(), user, Access.REPORTER);
        return StudentReport.released(student.username(), fork.webUrl());
    }

    // What is taken is there, though GitLab may not see it yet
    private static <T> T adopting(Supplier<T> create, Supplier<Optional<T>> find) {
        try {
            return create.get();
        } catch (GitlabException e) {
            if (e.kind() != Kind.TAKEN) {
                throw e;
            }
            return find.get()
                    .orElseThrow(() -> new GitlabException(
                            Kind.NOT_FOUND, e.getMessage() + "; it cannot be seen yet", COPIED_SOON, e));
        }
    }

    private static ApplicationFailure missing(String what, String fullPath) {
        return ServiceFailure.missing(
                "GitLab has no " + what + " " + fullPath + ", or hides it: create the course first");
    }
}
