package org.computor.tasks.samples.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import java.util.Map;
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

    private Course course = new Course("http://nowhere", new SecretRef("gitlab"), "a/b");

    @BeforeEach
    void aCourseWithAssignments() {
        course = WORLD.course();
        COMPUTOR.forget();
        WORLD.withAssignments();
    }

    @AfterAll
    static void close() {
        WORLD.close();
        COMPUTOR.close();
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
        assertThat(COMPUTOR.told()).hasSize(2);
        assertThat(COMPUTOR.told().get(0))
                .startsWith("/courses/c-1/contents [{")
                .contains("\"title\":\"First week\"");
        assertThat(COMPUTOR.told().get(1)).startsWith("/courses/c-1/releases/" + task.id() + " {\"commit\":");
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
        COMPUTOR.breakDown(3);

        assertThat(release(tasks, "week1", false, false)).isFinished();
        assertThat(COMPUTOR.told()).hasSize(2);
    }

    private TaskHandle<Released> release(TaskClient tasks, @Nullable String directory, boolean around, boolean within) {
        return tasks.submit(ReleaseCourse.class, new Parameters(course, "c-1", directory, null, around, within));
    }
}
