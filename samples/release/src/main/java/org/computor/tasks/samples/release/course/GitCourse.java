package org.computor.tasks.samples.release.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.computor.tasks.activities.Heartbeat;
import org.computor.tasks.activities.ServiceFailure;
import org.computor.tasks.annotations.RegisterActivities;
import org.computor.tasks.samples.gitlab.GitlabException;
import org.computor.tasks.samples.gitlab.GitlabException.Kind;
import org.computor.tasks.samples.gitlab.Group;
import org.computor.tasks.samples.gitlab.NewProject;
import org.computor.tasks.samples.gitlab.Project;
import org.computor.tasks.samples.gitlab.activities.GitlabConnections;
import org.computor.tasks.samples.release.Course;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.UsernamePasswordCredentialsProvider;

/**
 * Takes the steps with JGit. The token goes into a header of each request: not into an address, a file or an argument.
 */
@RegisterActivities(queues = GitlabConnections.QUEUE)
public final class GitCourse implements CourseSteps {

    private final GitlabConnections connections;

    public GitCourse(GitlabConnections connections) {
        this.connections = connections;
    }

    @FunctionalInterface
    private interface Work<T> {
        T in(Path folder) throws IOException, GitAPIException;
    }

    @Override
    public Assignments read(Course course, Selection selection) {
        Project assignments = project(course, "assignments");
        return work(folder -> {
            try (Clone clone = Clone.of(assignments, folder.resolve("assignments"), credentials(course))) {
                return new Assignments(clone.head(), MetaReader.read(clone.folder(), selection));
            }
        });
    }

    @Override
    public Pushed release(Course course, Assignments released) {
        Project assignments = project(course, "assignments");
        Project template = project(course, "student-template");
        Project reference = reference(course);
        CredentialsProvider credentials = credentials(course);
        String message = "Release of " + released.commit();
        return work(folder -> {
            try (Clone from = Clone.of(assignments, folder.resolve("assignments"), credentials);
                    Clone students = Clone.of(template, folder.resolve("template"), credentials);
                    Clone tutors = Clone.of(reference, folder.resolve("reference"), credentials)) {
                from.checkout(released.commit());
                for (Content content : released.contents()) {
                    Copy.forStudents(from.folder(), students.folder(), content);
                    Copy.forTutors(from.folder(), tutors.folder(), content);
                }
                boolean forStudents = students.push(message);
                boolean forTutors = tutors.push(message);
                return new Pushed(students.head(), tutors.head(), forStudents || forTutors);
            }
        });
    }

    private Project project(Course course, String path) {
        return connections.call(
                course.server(),
                gitlab -> gitlab.project(course.at(path))
                        .orElseThrow(() -> ServiceFailure.missing("GitLab has no project " + course.at(path)
                                + ", or hides it: create the course first")));
    }

    private Project reference(Course course) {
        return connections.call(
                course.server(),
                gitlab -> gitlab.project(course.at("reference")).orElseGet(() -> {
                    Group group = gitlab.group(course.fullPath())
                            .orElseThrow(() -> ServiceFailure.missing(
                                    "GitLab has no group " + course.fullPath() + ", or hides it"));
                    try {
                        return gitlab.createProject(
                                new NewProject("reference", "Released assignments with solutions", group.id()));
                    } catch (GitlabException e) {
                        // taken, and not seen yet: the next attempt will
                        throw e.kind() == Kind.TAKEN
                                ? new GitlabException(Kind.NOT_FOUND, String.valueOf(e.getMessage()))
                                : e;
                    }
                }));
    }

    private CredentialsProvider credentials(Course course) {
        return new UsernamePasswordCredentialsProvider("oauth2", connections.token(course.server()));
    }

    // A clone can take minutes, and the worker may be killed meanwhile
    private static <T> T work(Work<T> work) {
        return Heartbeat.during(() -> inAFolder(work));
    }

    private static <T> T inAFolder(Work<T> work) {
        try {
            Path folder = Files.createTempDirectory("release");
            try {
                return work.in(folder);
            } finally {
                Copy.delete(folder);
            }
        } catch (GitAPIException e) {
            throw ServiceFailure.unavailable("git: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
