package org.computor.tasks.samples.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.computor.tasks.client.SubmitOptions;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.samples.testing.fixture.TestBed;
import org.computor.tasks.samples.testing.workflow.StudentTesting.Outcome;
import org.computor.tasks.samples.testing.workflow.SubmissionLimits;
import org.computor.tasks.samples.testing.workflow.SubmissionProcessing;
import org.computor.tasks.samples.testing.workflow.SubmissionSource;
import org.computor.tasks.testkit.RealServerOnly;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Looks for the token and the password wherever somebody could find them. */
@Timeout(180)
@RealServerOnly("the embedded one can hang where an activity is cancelled as it ends")
class CanaryTest {

    private static final List<String> CANARIES = List.of(
            TestBed.TOKEN, TestBed.PASSWORD, base64("oauth2:" + TestBed.TOKEN), base64("tester:" + TestBed.PASSWORD));

    private final Set<String> commands = ConcurrentHashMap.newKeySet();

    @Test
    void standNowhere(@TempDir Path folder) throws Exception {
        ListAppender<ILoggingEvent> log = recordEverything();
        ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
        try (TestBed bed = new TestBed(folder)) {
            bed.assignment("one", "two");
            bed.host("alpha");
            bed.answers("ada", "one", "sleep 1");
            bed.repositories().name("ada", "refs/tags/v1");
            var unused = watch.scheduleWithFixedDelay(this::lookAtProcesses, 0, 5, TimeUnit.MILLISECONDS);

            TaskHandle<Outcome> test =
                    bed.submit(bed.job("ada", null), bed.computor().waitingRow());
            TaskHandle<Outcome> wrong =
                    bed.submit(bed.job("nobody", null), bed.computor().waitingRow());
            TaskHandle<SubmissionProcessing.Outcome> submission = bed.track(bed.client()
                    .submit(
                            SubmissionProcessing.class,
                            new SubmissionProcessing.Parameters(
                                    bed.job("ada", null),
                                    new SubmissionSource(null, "v1"),
                                    null,
                                    SubmissionLimits.DEFAULTS),
                            SubmitOptions.defaults().queue(bed.queue())));
            assertThat(test).isFinished();
            wrong.outcome();
            assertThat(submission).isFinished();

            for (TaskHandle<?> task : List.of(test, wrong, submission)) {
                assertClean("history of " + task.id(), historyOf(bed, task));
            }
            try (Stream<Path> files = Files.walk(bed.home())) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertClean(file.toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        } finally {
            watch.shutdownNow();
            root().detachAppender(log);
            root().setLevel(Level.WARN);
        }
        assertThat(commands).anyMatch(command -> command.contains("git") && command.contains("fetch"));
        commands.forEach(command -> assertClean("a command line", command));
        List.copyOf(log.list).forEach(event -> assertClean("the log", event.getFormattedMessage()));
    }

    private void lookAtProcesses() {
        ProcessHandle.allProcesses()
                .map(process -> process.info().commandLine())
                .flatMap(Optional::stream)
                .forEach(commands::add);
    }

    private static String historyOf(TestBed bed, TaskHandle<?> task) {
        return bed.client().temporal().fetchHistory(task.id()).getHistory().toString();
    }

    private static ListAppender<ILoggingEvent> recordEverything() {
        ListAppender<ILoggingEvent> appender = new ListAppender<>();
        appender.start();
        root().addAppender(appender);
        ((Logger) LoggerFactory.getLogger("org.computor.tasks")).setLevel(Level.DEBUG);
        ((Logger) LoggerFactory.getLogger("io.temporal")).setLevel(Level.INFO);
        return appender;
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    private static void assertClean(String where, String text) {
        for (String canary : CANARIES) {
            assertThat(text.contains(canary))
                    .as("whether %s stands in %s", canary, where)
                    .isFalse();
        }
    }

    private static String base64(String text) {
        return java.util.Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
