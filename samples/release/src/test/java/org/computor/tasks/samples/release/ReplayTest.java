package org.computor.tasks.samples.release;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.samples.gitlab.activities.GitlabConnections;
import org.computor.tasks.samples.release.course.Content;
import org.computor.tasks.samples.release.course.CourseApi;
import org.computor.tasks.samples.release.course.GitCourse;
import org.computor.tasks.samples.release.course.ReleaseCourse;
import org.computor.tasks.samples.release.students.GitlabRelease;
import org.computor.tasks.samples.release.students.ReleaseStudents;
import org.computor.tasks.samples.release.students.Student;
import org.computor.tasks.testkit.EmbeddedOnly;
import org.computor.tasks.testkit.Histories;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Runs that were recorded go the same way with today's code. After a change that needs new ones: {@code mvn test
 * -Dtest=ReplayTest -Dhistories=record}.
 */
@EmbeddedOnly("a history is replayed without a server")
class ReplayTest {

    private static final Histories HISTORIES = Histories.in(Path.of("src/test/resources/histories"));
    private static final World WORLD = new World();

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
            .queues("computor-tasks", GitlabConnections.QUEUE)
            .build();

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @TestFactory
    Stream<DynamicTest> goTheSameWay() {
        return HISTORIES.replay();
    }

    @Test
    @EnabledIfSystemProperty(named = "histories", matches = "record")
    void record(TaskClient tasks) {
        Course course = WORLD.course();
        List<Student> students = new ArrayList<>(WORLD.students(4));
        students.add(new Student("nobody"));
        HISTORIES.record(
                "students",
                tasks,
                tasks.submit(ReleaseStudents.class, new ReleaseStudents.Parameters(course, students)));
        WORLD.gitlab.commit(
                "kit/prog/2026/assignments",
                "main",
                Map.of("week1/meta.yaml", "title: First week\n", "week1/README.md", "# Week 1\n"));
        HISTORIES.record(
                "course",
                tasks,
                tasks.submit(
                        ReleaseCourse.class, new ReleaseCourse.Parameters(course, "c-1", null, null, false, false)));
    }
}
