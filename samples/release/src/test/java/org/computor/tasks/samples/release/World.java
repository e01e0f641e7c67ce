package org.computor.tasks.samples.release;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /** What {@code secret:wrong} names: a token that no GitLab knows. */
    static final String WRONG_TOKEN = "canary-glpat-wrong";

    FakeGitlab gitlab = FakeGitlab.start(TOKEN, 0);
    final GitlabConnections connections = new GitlabConnections(Duration.ofSeconds(60));

    /** What its activities are given. */
    static WorkerSecrets secrets() {
        return WorkerSecrets.from(
                SecretResolver.environment(Map.of("gitlab", TOKEN, "wrong", WRONG_TOKEN)),
                SecretGrant.of("gitlab"),
                SecretGrant.of("wrong")); // each test has a GitLab at another port
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

    /** Assignments in the course: a unit with two of them. */
    void withAssignments() {
        gitlab.commit("kit/prog/2026/assignments", "main", assignments());
    }

    private static Map<String, String> assignments() {
        Map<String, String> files = new TreeMap<>();
        files.put("README.md", "# Assignments\n");
        files.put("week1/meta.yaml", "title: First week\n");
        for (String name : List.of("fibonacci", "primes")) {
            files.put("week1/" + name + "/meta.yaml", """
                    title: The %s
                    properties:
                      studentSubmissionFiles: [%s.py, notes.txt]
                      additionalFiles: [data/numbers.csv]
                      studentTemplates: [templates/%s.py]
                      testFiles: [test.yaml]
                      executionBackend: {slug: itpcp.exec.py, version: v1}
                    """.formatted(name, name, name));
            files.put("week1/" + name + "/README.md", "Write it.\n");
            files.put("week1/" + name + "/" + name + ".py", "the solution\n");
            files.put("week1/" + name + "/test.yaml", "type: python\n");
            files.put("week1/" + name + "/data/numbers.csv", "1,2\n");
            files.put("week1/" + name + "/templates/" + name + ".py", "# write here\n");
        }
        return files;
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
