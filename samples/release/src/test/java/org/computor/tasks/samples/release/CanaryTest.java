package org.computor.tasks.samples.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.computor.tasks.TaskFailure;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.samples.gitlab.activities.GitlabConnections;
import org.computor.tasks.samples.gitlab.fake.Behaviour;
import org.computor.tasks.samples.gitlab.fake.Chaos;
import org.computor.tasks.samples.release.course.GitCourse;
import org.computor.tasks.samples.release.course.HttpCourseApi;
import org.computor.tasks.samples.release.course.ReleaseCourse;
import org.computor.tasks.samples.release.students.GitlabRelease;
import org.computor.tasks.samples.release.students.ReleaseStudents;
import org.computor.tasks.secrets.SecretRef;
import org.computor.tasks.testkit.HistoryBytes;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;

/** Looks for the tokens and for Computor's password in every history and in the log, whatever goes wrong on the way. */
class CanaryTest {

    private static final World WORLD = new World();
    private static final Computor COMPUTOR = new Computor();
    private static final String PASSWORD = "canary-password-4712";
    private static final List<String> TALKATIVE =
            List.of("org.computor.tasks", "io.temporal", "org.gitlab4j", "org.eclipse.jgit");

    @RegisterExtension
    static final TaskExtension server = TaskExtension.builder()
            .tasks(ReleaseCourse.class, ReleaseStudents.class)
            .activities(
                    new GitCourse(WORLD.connections),
                    new GitlabRelease(WORLD.connections),
                    new HttpCourseApi(COMPUTOR.url(), "worker", PASSWORD))
            .plugins(World.secrets())
            .queues("computor-tasks", GitlabConnections.QUEUE)
            .build();

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void recordTheLog() {
        log.start();
        logger(org.slf4j.Logger.ROOT_LOGGER_NAME).addAppender(log);
        for (String name : TALKATIVE) {
            logger(name).setLevel(Level.DEBUG);
            logger(name).addAppender(log);
            logger(name).setAdditive(false); // not to the console
        }
    }

    @AfterEach
    void stopRecording() {
        logger(org.slf4j.Logger.ROOT_LOGGER_NAME).detachAppender(log);
        for (String name : TALKATIVE) {
            logger(name).setLevel(Level.ERROR);
            logger(name).detachAppender(log);
            logger(name).setAdditive(true);
        }
    }

    @AfterAll
    static void close() {
        WORLD.close();
        COMPUTOR.close();
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }

    @Test
    void standsNowhere(TaskClient tasks) {
        Course course = WORLD.course();
        WORLD.withAssignments();
        WORLD.gitlab.behave(Behaviour.ideal().chaos(Chaos.of(5, 15)));
        COMPUTOR.breakDown(1);
        List<TaskHandle<?>> released = List.of(
                release(tasks, course),
                tasks.submit(ReleaseStudents.class, new ReleaseStudents.Parameters(course, WORLD.students(3))));
        released.forEach(task -> World.awaitEnd(task, Duration.ofMinutes(3)));
        released.forEach(task -> assertThat(task).isFinished());
        WORLD.gitlab.behave(Behaviour.ideal());
        TaskHandle<?> refused =
                release(tasks, new Course(course.gitlabUrl(), new SecretRef("wrong"), course.fullPath()));
        assertThat(refused).hasFailed(TaskFailure.Kind.THREW).hasMessageContaining("401");

        List<TaskHandle<?>> all = new ArrayList<>(released);
        all.add(refused);
        assertClean(all.stream().map(task -> HistoryBytes.of(tasks, task.id())).toList());
        assertClean(List.copyOf(log.list).stream().map(CanaryTest::text).toList());
    }

    private static TaskHandle<?> release(TaskClient tasks, Course course) {
        return tasks.submit(ReleaseCourse.class, new ReleaseCourse.Parameters(course, "c-1", null, null, false, false));
    }

    private static String text(ILoggingEvent event) {
        return event.getFormattedMessage()
                + (event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy()));
    }

    // As they are, and as the headers of requests have them
    private static void assertClean(List<String> texts) {
        assertThat(texts).isNotEmpty();
        List<String> canaries = List.of(World.TOKEN, World.WRONG_TOKEN, PASSWORD);
        Stream.of(canaries.stream(), canaries.stream().map(CanaryTest::hex), headers(canaries))
                .flatMap(some -> some)
                .forEach(canary -> assertThat(texts).noneMatch(text -> text.contains(canary)));
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<String> headers(List<String> passwords) {
        return passwords.stream()
                .flatMap(password -> Stream.of("", "oauth2:", "worker:").map(user -> user + password))
                .map(text -> Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
    }
}
