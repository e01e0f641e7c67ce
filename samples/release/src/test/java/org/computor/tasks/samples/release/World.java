package org.computor.tasks.samples.release;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.samples.gitlab.Gitlab;
import org.computor.tasks.samples.gitlab.Group;
import org.computor.tasks.samples.gitlab.NewGroup;
import org.computor.tasks.samples.gitlab.NewProject;
import org.computor.tasks.samples.gitlab.activities.GitlabConnections;
import org.computor.tasks.samples.gitlab.client.Gitlab4jClient;
import org.computor.tasks.samples.gitlab.fake.FakeGitlab;
import org.computor.tasks.samples.release.students.Student;
import org.computor.tasks.secrets.SecretGrant;
import org.computor.tasks.secrets.SecretRef;
import org.computor.tasks.secrets.SecretResolver;
import org.computor.tasks.secrets.WorkerSecrets;

/** A GitLab with courses, and the connections of a worker to it. */
final class World implements AutoCloseable {

    static final String TOKEN = "canary-glpat-4712";

    FakeGitlab gitlab = FakeGitlab.start(TOKEN, 0);
    final GitlabConnections connections = new GitlabConnections(Duration.ofSeconds(60));

    /** What its activities are given. */
    static WorkerSecrets secrets() {
        return WorkerSecrets.from(
                SecretResolver.environment(Map.of("gitlab", TOKEN)),
                SecretGrant.of("gitlab")); // each test has a GitLab at another port
    }

    /** Another GitLab, with one course and nothing else; the pause that the last one wanted does not concern it. */
    Course course() {
        gitlab.close();
        gitlab = FakeGitlab.start(TOKEN, 0);
        Course course = new Course(gitlab.url(), new SecretRef("gitlab"), "kit/prog/2026");
        try (Gitlab4jClient client = new Gitlab4jClient(gitlab.url(), TOKEN, Duration.ofSeconds(60))) {
            Group kit = client.createGroup(new NewGroup("kit", "kit", "", null));
            Group prog = client.createGroup(new NewGroup("prog", "prog", "", kit.id()));
            Group group = client.createGroup(new NewGroup("2026", "2026", "", prog.id()));
            client.createGroup(new NewGroup("students", "students", "", group.id()));
            client.createProject(new NewProject("student-template", "", group.id()));
            client.createProject(new NewProject("assignments", "", group.id()));
        }
        return course;
    }

    void withReference(Course course) {
        try (Gitlab4jClient client = new Gitlab4jClient(gitlab.url(), TOKEN, Duration.ofSeconds(60))) {
            Gitlab api = client;
            api.createProject(new NewProject(
                    "reference", "", api.group(course.fullPath()).orElseThrow().id()));
        }
    }

    /** So many students with accounts. */
    List<Student> students(int count) {
        List<String> names =
                IntStream.range(0, count).mapToObj(i -> "student-" + i).toList();
        names.forEach(gitlab::addUser);
        return names.stream().map(Student::new).toList();
    }

    /** Waits in true time, since GitLab's pauses are in true time too. */
    static void awaitEnd(TaskHandle<?> task, Duration most) {
        Awaitility.await()
                .atMost(most)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> task.info().status().isFinal());
    }

    @Override
    public void close() {
        connections.close();
        gitlab.close();
    }
}
