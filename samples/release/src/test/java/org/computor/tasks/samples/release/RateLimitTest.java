package org.computor.tasks.samples.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import io.temporal.client.WorkflowStub;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.samples.gitlab.activities.GitlabConnections;
import org.computor.tasks.samples.gitlab.fake.Behaviour;
import org.computor.tasks.samples.release.students.GitlabRelease;
import org.computor.tasks.samples.release.students.ReleaseStudents;
import org.computor.tasks.samples.release.students.ReleaseStudents.Parameters;
import org.computor.tasks.samples.release.students.ReleaseStudents.Report;
import org.computor.tasks.samples.release.students.Student;
import org.computor.tasks.testkit.RealServerOnly;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** GitLab's rate limits. A worker that was told to pause pauses for all, so that each test has a worker of its own. */
class RateLimitTest {

    private final World world = new World();

    @RegisterExtension
    final TaskExtension server = TaskExtension.builder()
            .tasks(ReleaseStudents.class)
            .activities(new GitlabRelease(world.connections))
            .plugins(World.secrets())
            .queues("computor-tasks", GitlabConnections.QUEUE)
            .build();

    private final Course course = world.course();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void obeysTheRateLimit(TaskClient tasks) {
        world.gitlab.behave(Behaviour.ideal().limit(60, Duration.ofSeconds(2)));
        long before = world.gitlab.requests();

        TaskHandle<Report> task = release(tasks, world.students(30));
        World.awaitEnd(task, Duration.ofMinutes(5));

        assertThat(task).resultSatisfies(report -> assertThat(report.released()).isEqualTo(30));
        // about 8 requests for each, some of them twice; each window ends with no more refusals than are under way
        assertThat(world.gitlab.requests() - before).isLessThan(1_200);
    }

    @RealServerOnly("the embedded one can lose an activity that is cancelled as its attempt ends")
    @Test
    void stopsSoonWhenItIsCancelledAndSaysWhoIsDone(TaskClient tasks) {
        world.gitlab.behave(Behaviour.ideal().limit(100, Duration.ofMinutes(10)));
        TaskHandle<Report> task = release(tasks, world.students(60));
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(() -> task.info()
                        .progress()
                        .filter(progress -> progress.percentage() > 0)
                        .isPresent());

        Instant asked = Instant.now();
        task.cancel("enough");
        World.awaitEnd(task, Duration.ofMinutes(5));

        assertThat(Duration.between(asked, Instant.now()))
                .isLessThan(Duration.ofMinutes(2)); // GitLab wants a longer pause
        assertThat(task).isCancelled();
        WorkflowStub run = tasks.temporal().newUntypedWorkflowStub(task.id());
        Report report = run.query("report", Report.class);
        assertThat(task.info().progress()).hasValueSatisfying(progress -> {
            assertThat(progress.stage())
                    .startsWith("stopped after " + report.students().size() + " of 60");
            assertThat((List<?>) progress.metadata().get("released")).hasSize(report.released());
        });
        assertThat(report.released()).isPositive().isLessThan(60);
    }

    @Tag("slow")
    @Test
    void releasesAThousandWithinTheRateLimit(TaskClient tasks) {
        world.gitlab.behave(Behaviour.ideal().forkTime(Duration.ofMillis(500)).limit(300, Duration.ofSeconds(10)));

        long before = world.gitlab.requests();
        Instant begun = Instant.now();

        TaskHandle<Report> task = release(tasks, world.students(1_000));
        World.awaitEnd(task, Duration.ofMinutes(20));
        System.out.printf(
                "1000 students in %d s with %d requests, the last run with %d events%n",
                Duration.between(begun, Instant.now()).toSeconds(),
                world.gitlab.requests() - before,
                task.info().historyLength());

        assertThat(task).resultSatisfies(report -> assertThat(report.released()).isEqualTo(1_000));
        assertThat(task.info().historyLength()).isLessThan(2_500);
        assertThat(world.gitlab.tree().stream().filter(line -> line.startsWith("fork protects [] ")))
                .hasSize(1_000);
    }

    private TaskHandle<Report> release(TaskClient tasks, List<Student> students) {
        return tasks.submit(ReleaseStudents.class, new Parameters(course, students));
    }
}
