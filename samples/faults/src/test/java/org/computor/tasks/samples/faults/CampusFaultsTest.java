package org.computor.tasks.samples.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.computor.tasks.TaskOutcome;
import org.computor.tasks.TaskStatus;
import org.computor.tasks.samples.faults.Campus.Kills;
import org.computor.tasks.samples.gitlab.NewGroup;
import org.computor.tasks.samples.gitlab.client.Gitlab4jClient;
import org.computor.tasks.samples.hierarchy.DeployHierarchy;
import org.computor.tasks.samples.hierarchy.DeployHierarchy.Deployed;
import org.computor.tasks.samples.release.Course;
import org.computor.tasks.samples.release.students.ReleaseStudents;
import org.computor.tasks.samples.release.students.Student;
import org.computor.tasks.secrets.SecretRef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Kills the worker, the Temporal server and GitLab at random while a hierarchy is deployed, taken away again, and
 * released. The end is that of a run in peace. Another seed ({@code -Dfaults.seed}) kills at other times.
 */
@Tag("slow")
class CampusFaultsTest {

    private static final long SEED = Long.getLong("faults.seed", 20_261_125L);
    private static final Kills NONE = new Kills(0, 0, 0);
    private static final List<Student> STUDENTS =
            IntStream.range(0, 20).mapToObj(i -> new Student("student-" + i)).toList();

    @TempDir
    private static Path folder;

    private static Campus campus;

    @BeforeAll
    static void start() throws Exception {
        Assumptions.assumeTrue(
                DevelopmentServer.command().isPresent(),
                "no server to kill: set -D" + DevelopmentServer.PROPERTY + " to Temporal's command");
        campus = new Campus(folder);
        STUDENTS.forEach(student -> campus.gitlab.addUser(student.username()));
    }

    @BeforeEach
    void clear() {
        campus.clear();
    }

    @AfterAll
    static void stop() throws Exception {
        if (campus != null) {
            campus.close();
        }
    }

    @ParameterizedTest(name = "worker killed {0}, server {1}, GitLab {2} times")
    @CsvSource({"3, 0, 0", "0, 2, 0", "0, 0, 4", "2, 1, 2"})
    void deploysTheSame(int worker, int server, int gitlab) throws Exception {
        assertThat(deploy(NONE).status()).isEqualTo(TaskStatus.FINISHED);
        List<String> peaceful = campus.state();
        campus.clear();

        assertThat(deploy(new Kills(worker, server, gitlab)).status()).isEqualTo(TaskStatus.FINISHED);

        assertThat(campus.state()).isEqualTo(peaceful).hasSize(11);
    }

    @ParameterizedTest(name = "worker killed {0}, server {1}, GitLab {2} times")
    @CsvSource({"2, 0, 0", "0, 2, 0", "0, 0, 4", "2, 1, 2"})
    void takesAwayTheSame(int worker, int server, int gitlab) throws Exception {
        try (Gitlab4jClient client =
                new Gitlab4jClient(campus.gitlab.url(), campus.gitlab.rootToken(), Duration.ofSeconds(60))) {
            client.createGroup(new NewGroup("kit", "KIT", "Was here before", null));
        }
        List<String> before = campus.state();
        campus.gitlab.forbid("kit/prog/2026/assignments", true);
        try {
            assertThat(deploy(new Kills(worker, server, gitlab)).status()).isEqualTo(TaskStatus.FAILED);
        } finally {
            campus.gitlab.forbid("kit/prog/2026/assignments", false);
        }

        assertThat(campus.state()).isEqualTo(before);
    }

    @ParameterizedTest(name = "worker killed {0}, server {1}, GitLab {2} times")
    @CsvSource({"3, 0, 0", "0, 2, 0", "0, 0, 4", "2, 1, 2"})
    void releasesTheSame(int worker, int server, int gitlab) throws Exception {
        assertThat(deploy(NONE).status()).isEqualTo(TaskStatus.FINISHED);

        assertThat(release(new Kills(worker, server, gitlab))).isEqualTo(STUDENTS.size());
        List<String> killed = campus.state();

        assertThat(release(NONE)).isEqualTo(STUDENTS.size());
        assertThat(killed)
                .isEqualTo(campus.state())
                .filteredOn(line -> line.startsWith("fork protects [] "))
                .hasSize(STUDENTS.size());
    }

    private static TaskOutcome<Deployed> deploy(Kills kills) throws Exception {
        return campus.killWhile(
                campus.tasks.submit(
                        DeployHierarchy.class, new DeployHierarchy.Parameters(campus.deployment(), "ada", false)),
                kills,
                SEED);
    }

    private static int release(Kills kills) throws Exception {
        Course course = new Course(campus.gitlab.url(), new SecretRef("gitlab-kit"), "kit/prog/2026");
        TaskOutcome<ReleaseStudents.Report> outcome = campus.killWhile(
                campus.tasks.submit(ReleaseStudents.class, new ReleaseStudents.Parameters(course, STUDENTS)),
                kills,
                SEED);
        return outcome instanceof TaskOutcome.Finished<ReleaseStudents.Report> finished
                ? finished.result().released()
                : 0;
    }
}
