package org.computor.tasks.samples.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.computor.tasks.TaskFailure;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.samples.gitlab.activities.GitlabConnections;
import org.computor.tasks.samples.release.course.GitCourse;
import org.computor.tasks.samples.release.course.HttpCourseApi;
import org.computor.tasks.samples.release.course.ReleaseCourse;
import org.computor.tasks.samples.release.course.ReleaseCourse.Parameters;
import org.computor.tasks.samples.release.course.ReleaseCourse.Released;
import org.computor.tasks.secrets.SecretRef;
import org.computor.tasks.testkit.TaskExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReleaseCourseTest {

    private static final World WORLD = new World();
    private static final Computor COMPUTOR = new Computor();

    @RegisterExtension
    static final TaskExtension server = TaskExtension.builder()
            .tasks(ReleaseCourse.class)
            .activities(new GitCourse(WORLD.connections), new HttpCourseApi(COMPUTOR.url(), "worker", "password"))
            .plugins(World.secrets())
            .queues("computor-tasks", GitlabConnections.QUEUE)
            .build();

    /** Notes what it is told; breaks down as often as it should. */
    private static final class Computor {

        private final HttpServer http;
        private final List<String> told = new CopyOnWriteArrayList<>();
        private final AtomicInteger breakdowns = new AtomicInteger();

        Computor() {
            try {
                http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            http.createContext("/", exchange -> {
                String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                int status = breakdowns.getAndUpdate(left -> Math.max(0, left - 1)) > 0 ? 503 : 204;
                if (status == 204) {
                    told.add(exchange.getRequestURI().getPath() + " " + body);
                }
                exchange.sendResponseHeaders(status, -1);
                exchange.close();
            });
            http.start();
        }

        String url() {
            return "http://127.0.0.1:" + http.getAddress().getPort();
        }
    }

    private Course course = new Course("http://nowhere", new SecretRef("gitlab"), "a/b");

    @BeforeEach
    void aCourseWithAssignments() {
        course = WORLD.course();
        COMPUTOR.told.clear();
        WORLD.gitlab.commit("kit/prog/2026/assignments", "main", assignments());
    }

    @AfterAll
    static void close() {
        WORLD.close();
        COMPUTOR.http.stop(0);
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

    @Test
    void copiesForStudentsAndTutorsAndTellsComputor(TaskClient tasks) {
        TaskHandle<Released> task = release(tasks, null, false, false);

        assertThat(task).resultSatisfies(released -> {
            assertThat(released.contents()).containsExactly("week1", "week1/fibonacci", "week1/primes");
            assertThat(released.changed()).isTrue();
        });
        Map<String, String> template = WORLD.gitlab.files("kit/prog/2026/student-template", "main");
        assertThat(template)
                .containsEntry("week1/fibonacci/fibonacci.py", "# write here\n")
                .containsEntry("week1/fibonacci/notes.txt", "")
                .containsEntry("week1/fibonacci/data/numbers.csv", "1,2\n")
                .containsKey("week1/primes/README.md");
        assertThat(template.values()).doesNotContain("the solution\n", "type: python\n");
        assertThat(WORLD.gitlab.files("kit/prog/2026/reference", "main"))
                .containsEntry("week1/fibonacci/fibonacci.py", "the solution\n")
                .containsEntry("week1/fibonacci/test.yaml", "type: python\n");
        assertThat(COMPUTOR.told).hasSize(2);
        assertThat(COMPUTOR.told.get(0)).startsWith("/courses/c-1/contents [{").contains("\"title\":\"First week\"");
        assertThat(COMPUTOR.told.get(1)).startsWith("/courses/c-1/releases/" + task.id() + " {\"commit\":");
        assertThat(tasks.temporal().fetchHistory(task.id()).toJson(false)).doesNotContain("canary");
    }

    @Test
    void pushesNothingTheSecondTime(TaskClient tasks) {
        Released first = release(tasks, null, false, false).result();

        assertThat(release(tasks, null, false, false)).resultSatisfies(again -> {
            assertThat(again.changed()).isFalse();
            assertThat(again.templateCommit()).isEqualTo(first.templateCommit());
        });
        assertThat(WORLD.gitlab.commits("kit/prog/2026/student-template", "main"))
                .isEqualTo(2);
    }

    @Test
    void releasesWhatIsNamed(TaskClient tasks) {
        assertThat(release(tasks, "week1/primes", false, false))
                .resultSatisfies(released -> assertThat(released.contents()).containsExactly("week1/primes"));
        assertThat(release(tasks, "week1/primes", true, false))
                .resultSatisfies(released -> assertThat(released.contents()).containsExactly("week1", "week1/primes"));
        assertThat(release(tasks, "week1", false, true))
                .resultSatisfies(released -> assertThat(released.contents()).hasSize(3));
    }

    @Test
    void saysWhichDirectoryIsMissing(TaskClient tasks) {
        assertThat(release(tasks, "week2", false, false))
                .hasFailed(TaskFailure.Kind.THREW)
                .hasMessage("there is no directory week2 with a meta.yaml in the assignments");
        assertThat(release(tasks, "../outside", false, false))
                .hasFailed(TaskFailure.Kind.THREW)
                .hasMessage("the path ../outside leaves its directory");
    }

    @Test
    void tellsComputorAgainWhenItWasDown(TaskClient tasks) {
        COMPUTOR.breakdowns.set(3);

        assertThat(release(tasks, "week1", false, false)).isFinished();
        assertThat(COMPUTOR.told).hasSize(2);
    }

    private TaskHandle<Released> release(TaskClient tasks, @Nullable String directory, boolean around, boolean within) {
        return tasks.submit(ReleaseCourse.class, new Parameters(course, "c-1", directory, null, around, within));
    }
}
