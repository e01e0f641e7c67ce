package org.computor.tasks.samples.release;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.temporal.common.WorkflowExecutionHistory;
import io.temporal.testing.WorkflowReplayer;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.samples.gitlab.activities.GitlabQueue;
import org.computor.tasks.samples.release.course.Content;
import org.computor.tasks.samples.release.course.CourseApi;
import org.computor.tasks.samples.release.course.GitCourse;
import org.computor.tasks.samples.release.course.ReleaseCourse;
import org.computor.tasks.samples.release.course.ReleaseCourseTask;
import org.computor.tasks.samples.release.students.GitlabRelease;
import org.computor.tasks.samples.release.students.ReleaseStudents;
import org.computor.tasks.samples.release.students.ReleaseStudentsTask;
import org.computor.tasks.samples.release.students.Student;
import org.computor.tasks.testkit.EmbeddedOnly;
import org.computor.tasks.testkit.EmbeddedServer;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs that were recorded go the same way with today's code. After a change that needs new ones: {@code mvn test
 * -Dtest=ReplayTest -Dhistories=record}.
 */
@EmbeddedOnly("a history is replayed without a server")
class ReplayTest {

    private static final Path HISTORIES = Path.of("src/test/resources/histories");
    private static final World WORLD = new World();

    // A busy machine is no deadlock
    private static final WorkerOptions PATIENT = WorkerOptions.newBuilder()
            .setDefaultDeadlockDetectionTimeout(60_000)
            .build();

    /** Hears everything, and says nothing. */
    private static final class Silence implements CourseApi {

        @Override
        public void register(String courseId, List<Content> contents) {}

        @Override
        public void released(String courseId, String releaseId, ReleaseCourse.Released released) {}
    }

    @RegisterExtension
    static final TaskExtension server = TaskExtension.builder()
            .tasks(ReleaseStudents.class, ReleaseCourse.class)
            .activities(new GitlabRelease(WORLD.connections), new GitCourse(WORLD.connections), new Silence())
            .plugins(World.secrets())
            .queues("computor-tasks", GitlabQueue.NAME)
            .build();

    @AfterAll
    static void close() {
        WORLD.close();
    }

    static Stream<Path> histories() {
        try {
            return Files.list(HISTORIES).sorted();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("histories")
    void goesTheSameWay(Path history) throws IOException {
        WorkflowExecutionHistory recorded = WorkflowExecutionHistory.fromJson(Files.readString(history));
        try (EmbeddedServer another = EmbeddedServer.start()) {
            Worker worker = another.temporal().newWorker("replay", PATIENT);
            ReleaseStudentsTask.TYPE.register(worker);
            ReleaseCourseTask.TYPE.register(worker);

            assertThatCode(() -> WorkflowReplayer.replayWorkflowExecution(recorded, worker))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "histories", matches = "record")
    void record(TaskClient tasks) throws IOException {
        Course course = WORLD.course();
        List<Student> students = new ArrayList<>(WORLD.students(4));
        students.add(new Student("nobody"));
        record(
                tasks,
                "students",
                tasks.submit(ReleaseStudents.class, new ReleaseStudents.Parameters(course, students)));
        WORLD.gitlab.commit(
                "kit/prog/2026/assignments",
                "main",
                Map.of("week1/meta.yaml", "title: First week\n", "week1/README.md", "# Week 1\n"));
        record(
                tasks,
                "course",
                tasks.submit(
                        ReleaseCourse.class, new ReleaseCourse.Parameters(course, "c-1", null, null, false, false)));
    }

    private static void record(TaskClient tasks, String name, TaskHandle<?> task) throws IOException {
        task.outcome();
        Files.createDirectories(HISTORIES);
        String history = tasks.temporal().fetchHistory(task.id()).toJson(true);
        Files.writeString(
                HISTORIES.resolve(name + ".json"),
                history.replaceAll("\"identity\": \"[^\"]*\"", "\"identity\": \"worker\"") + "\n");
    }
}
