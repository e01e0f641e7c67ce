package org.computor.tasks.samples.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.computor.tasks.InvalidParametersException;
import org.computor.tasks.TaskFailure;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.samples.gitlab.activities.GitlabConnections;
import org.computor.tasks.samples.gitlab.fake.Behaviour;
import org.computor.tasks.samples.gitlab.fake.Chaos;
import org.computor.tasks.samples.release.students.GitlabRelease;
import org.computor.tasks.samples.release.students.ReleaseStudents;
import org.computor.tasks.samples.release.students.ReleaseStudents.Parameters;
import org.computor.tasks.samples.release.students.ReleaseStudents.Report;
import org.computor.tasks.samples.release.students.Role;
import org.computor.tasks.samples.release.students.Student;
import org.computor.tasks.samples.release.students.StudentReport;
import org.computor.tasks.secrets.SecretRef;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReleaseStudentsTest {

    private static final World WORLD = new World();

    @RegisterExtension
    static final TaskExtension server = TaskExtension.builder()
            .tasks(ReleaseStudents.class)
            .activities(new GitlabRelease(WORLD.connections))
            .plugins(World.secrets())
            .queues("computor-tasks", GitlabConnections.QUEUE)
            .build();

    private Course course = new Course("http://nowhere", new SecretRef("gitlab"), "a/b");

    @BeforeEach
    void aCourse() {
        course = WORLD.course();
    }

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @Test
    void givesAStudentARepositoryAndRights(TaskClient tasks) {
        WORLD.gitlab.behave(Behaviour.ideal().forkTime(Duration.ofMillis(200)));

        TaskHandle<Report> task = release(tasks, WORLD.students(2));

        assertThat(task).resultSatisfies(report -> {
            assertThat(report.released()).isEqualTo(2);
            assertThat(report.students())
                    .extracting(StudentReport::repository)
                    .containsExactlyInAnyOrder(
                            WORLD.gitlab.url() + "/kit/prog/2026/students/student-0",
                            WORLD.gitlab.url() + "/kit/prog/2026/students/student-1");
        });
        assertThat(WORLD.gitlab.tree())
                .contains("fork protects [] kit/prog/2026/students/student-0 '' [student-0=40]")
                .anyMatch(line -> line.contains("student-template '' [student-0=20, student-1=20]"));
    }

    @Test
    void givesEveryRoleItsRights(TaskClient tasks) {
        WORLD.withReference(course);
        List<Student> staff = new ArrayList<>();
        for (Role role : List.of(Role.ASSISTANT, Role.MAINTAINER, Role.OWNER)) {
            WORLD.gitlab.addUser(role.name());
            staff.add(new Student(role.name(), role, null));
        }

        assertThat(release(tasks, staff))
                .resultSatisfies(report -> assertThat(report.failed()).isZero());
        assertThat(WORLD.gitlab.tree())
                .contains(
                        "group kit/prog '' [MAINTAINER=40, OWNER=50, root=50]",
                        "group kit/prog/2026 '' [OWNER=50, root=50]",
                        "group kit/prog/2026/students '' [ASSISTANT=20, root=50]",
                        "group kit/prog/2026/submissions 'What students hand in' [ASSISTANT=40, root=50]",
                        "project protects [main] kit/prog/2026/reference '' [ASSISTANT=20]");
    }

    @Test
    void givesATeamOneRepository(TaskClient tasks) {
        WORLD.students(2);

        assertThat(release(
                        tasks,
                        List.of(
                                new Student("student-1", Role.STUDENT, "red"),
                                new Student("student-0", Role.STUDENT, "red"))))
                .resultSatisfies(report -> assertThat(report.released()).isEqualTo(2));
        assertThat(WORLD.gitlab.tree())
                .contains("fork protects [] kit/prog/2026/students/team-student-0-student-1 ''"
                        + " [student-0=40, student-1=40]");
    }

    @Test
    void releasesTheOthersWhenOneCannotBe(TaskClient tasks) {
        List<Student> students = new ArrayList<>(WORLD.students(5));
        students.add(2, new Student("nobody"));

        Report report = release(tasks, students).result();

        assertThat(report.released()).isEqualTo(5);
        assertThat(report.students())
                .filteredOn(student -> !student.released())
                .singleElement()
                .extracting(StudentReport::username, StudentReport::error)
                .containsExactly("nobody", "GitLab has no user nobody, or hides it");

        WORLD.gitlab.addUser("nobody");
        assertThat(release(tasks, List.of(new Student("nobody"))))
                .resultSatisfies(again -> assertThat(again.released()).isEqualTo(1));
    }

    @Test
    void changesNothingTheSecondTime(TaskClient tasks) {
        List<Student> students = WORLD.students(3);
        assertThat(release(tasks, students)).isFinished();
        List<String> before = WORLD.gitlab.tree();

        assertThat(release(tasks, students))
                .resultSatisfies(report -> assertThat(report.released()).isEqualTo(3));
        assertThat(WORLD.gitlab.tree()).isEqualTo(before);
    }

    @Test
    void releasesACourseThatGitlabDoesNotShowYet(TaskClient tasks) {
        WORLD.withReference(course);
        WORLD.gitlab.behave(Behaviour.ideal().staleFor(Duration.ofSeconds(2)));
        WORLD.gitlab.addUser("ada");

        TaskHandle<Report> task = release(tasks, List.of(new Student("ada", Role.ASSISTANT, null)));
        World.awaitEnd(task, Duration.ofMinutes(5));

        assertThat(task).resultSatisfies(report -> assertThat(report.released()).isEqualTo(1));
    }

    @Test
    void saysWhichCourseIsMissing(TaskClient tasks) {
        course = new Course(course.gitlabUrl(), course.gitlabToken(), "kit/prog/2027");

        assertThat(release(tasks, WORLD.students(1)))
                .hasFailed(TaskFailure.Kind.THREW)
                .hasMessageContaining("GitLab has no group kit/prog/2027, or hides it: create the course first");
    }

    @Test
    void comesToTheSameEndOnAGitlabThatMisbehaves(TaskClient tasks) {
        List<Student> students = WORLD.students(6);
        assertThat(release(tasks, students)).isFinished();
        List<String> ideal = WORLD.gitlab.tree();
        course = WORLD.course();
        WORLD.students(6);
        WORLD.gitlab.behave(Behaviour.ideal()
                .forkTime(Duration.ofMillis(200))
                .staleFor(Duration.ofMillis(200))
                .chaos(Chaos.of(3, 15)));

        TaskHandle<Report> task = release(tasks, students);
        World.awaitEnd(task, Duration.ofMinutes(5));

        assertThat(task).resultSatisfies(report -> assertThat(report.failed()).isZero());
        assertThat(WORLD.gitlab.tree()).isEqualTo(ideal);
    }

    @Test
    void leavesNoTokenInAHistory(TaskClient tasks) {
        TaskHandle<Report> task = release(tasks, WORLD.students(1));
        assertThat(task).isFinished();

        assertThat(tasks.temporal().fetchHistory(task.id()).toJson(false)).doesNotContain("canary");
    }

    @Test
    void refusesAStudentWhoIsListedTwice(TaskClient tasks) {
        assertThatThrownBy(() -> tasks.submit(
                        "release_students",
                        "{\"course\":{\"gitlab_url\":\"http://x\",\"gitlab_token\":\"secret:x\",\"full_path\":\"a/b\"},"
                                + "\"students\":[{\"username\":\"ada\"},{\"username\":\"ada\"}]}"))
                .isInstanceOf(InvalidParametersException.class)
                .hasMessageContaining("the student ada is listed twice");
    }

    private TaskHandle<Report> release(TaskClient tasks, List<Student> students) {
        return tasks.submit(ReleaseStudents.class, new Parameters(course, students));
    }
}
