package org.computor.tasks.samples.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.stream.Collectors;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.encryption.EncryptionKeys;
import org.computor.tasks.encryption.PayloadEncryption;
import org.computor.tasks.testkit.HistoryBytes;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;

/** With encryption, what a task carries is nowhere in what the server keeps, and nowhere in a log. */
class PrivacyTest {

    private static final String CANARY = "canary-4711";

    @RegisterExtension
    static final TaskExtension server = TaskExtension.builder()
            .tasks(LongRunning.class, DataProcessing.class, ErrorHandling.class)
            .plugins(PayloadEncryption.with(EncryptionKeys.random("test")))
            .build();

    private final Logger root = (Logger) LoggerFactory.getLogger("ROOT");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        root.addAppender(log);
        for (String name : List.of("io.temporal", "org.computor.tasks")) {
            ((Logger) LoggerFactory.getLogger(name)).setLevel(Level.DEBUG);
        }
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(log);
        for (String name : List.of("io.temporal", "org.computor.tasks")) {
            ((Logger) LoggerFactory.getLogger(name)).setLevel(Level.ERROR);
        }
    }

    @Test
    void hidesTheMessageOfALongTask(TaskClient tasks) {
        TaskHandle<LongRunning.Report> handle = tasks.submit(LongRunning.class, new LongRunning.Parameters(1, CANARY));

        assertThat(handle.result().message()).isEqualTo(CANARY);
        assertThatNothingShows(tasks, handle);
    }

    @Test
    void hidesTheOperationOnData(TaskClient tasks) {
        TaskHandle<DataProcessing.Summary> handle =
                tasks.submit(DataProcessing.class, new DataProcessing.Parameters(20, 10, CANARY));

        assertThat(handle.result().operation()).isEqualTo(CANARY);
        assertThatNothingShows(tasks, handle);
    }

    @Test
    void hidesWhyATaskFailed(TaskClient tasks) {
        TaskHandle<ErrorHandling.Success> handle =
                tasks.submit(ErrorHandling.class, new ErrorHandling.Parameters(true, 1, 5));

        assertThat(handle).hasFailed().hasMessage("Simulated failure at step 2");
        assertThat(HistoryBytes.of(tasks, handle.id())).doesNotContain("Simulated failure");
    }

    private void assertThatNothingShows(TaskClient tasks, TaskHandle<?> handle) {
        assertThat(HistoryBytes.of(tasks, handle.id())).contains("example_").doesNotContain(CANARY);
        assertThat(log.list.stream()
                        .map(line -> line.getFormattedMessage()
                                + (line.getThrowableProxy() == null
                                        ? ""
                                        : ThrowableProxyUtil.asString(line.getThrowableProxy())))
                        .collect(Collectors.joining("\n")))
                .isNotEmpty()
                .doesNotContain(CANARY);
    }
}
