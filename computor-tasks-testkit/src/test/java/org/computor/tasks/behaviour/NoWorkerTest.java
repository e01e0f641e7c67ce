package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.computor.tasks.NoWorkerException;
import org.computor.tasks.TaskNotFoundException;
import org.computor.tasks.client.SubmitOptions;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.client.internal.workers.Attendance;
import org.computor.tasks.client.workers.NoWorkerPolicy;
import org.computor.tasks.client.workers.QueueWorkers;
import org.computor.tasks.testkit.EmbeddedOnly;
import org.computor.tasks.testkit.RealServerOnly;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;

/** A queue that nobody polls is an answer, not a hang. */
class NoWorkerTest {

    @RegisterExtension
    static final TaskExtension server =
            TaskExtension.builder().tasks(Echo.class).build();

    private final String nobody = "nobody-" + UUID.randomUUID();
    private final SubmitOptions unserved =
            SubmitOptions.defaults().queue(nobody).taskId("unserved-" + UUID.randomUUID());

    @RealServerOnly("the embedded server does not know who polls")
    @Test
    void isSaidInTheLogOnce(TaskClient client) {
        Calls calls = new Calls();
        TaskClient tasks = calls.of(client);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        Logger logger = (Logger) LoggerFactory.getLogger(Attendance.class);
        Level level = logger.getLevel();
        logger.setLevel(Level.WARN);
        logger.addAppender(log);

        TaskHandle<String> handle = tasks.submit(Echo.class, new Echo.Parameters("x"), unserved);
        tasks.submit(Echo.class, new Echo.Parameters("x"), unserved);

        logger.detachAppender(log);
        logger.setLevel(level);
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .singleElement()
                .asString()
                .contains(nobody, "none has polled it in the last five minutes");
        assertThat(handle.waitsFor())
                .singleElement()
                .satisfies(queue -> assertThat(queue.isServed()).isFalse())
                .extracting(QueueWorkers::summary)
                .asString()
                .contains("has no worker");
        handle.terminate("seen");
        tasks.close();
    }

    @RealServerOnly("the embedded server does not know who polls")
    @Test
    void isARefusalIfOneAsksForIt(TaskClient tasks) {
        try (TaskClient strict = TaskClient.builder()
                .address(tasks.temporal().getWorkflowServiceStubs().getOptions().getTarget())
                .namespace(tasks.temporal().getOptions().getNamespace())
                .onNoWorker(NoWorkerPolicy.REFUSE)
                .build()) {
            assertThatThrownBy(() -> strict.submit(Echo.class, new Echo.Parameters("x"), unserved))
                    .isInstanceOf(NoWorkerException.class)
                    .hasMessageContaining("ctutor worker start --queues=" + nobody);
            assertThatThrownBy(
                            () -> tasks.handle(unserved.taskId().orElseThrow()).info())
                    .isInstanceOf(TaskNotFoundException.class);

            strict.submit(Echo.class, new Echo.Parameters("x"), unserved.delay(Duration.ofHours(1)))
                    .terminate("a delayed one may be served yet");
            assertThat(strict.submit(Echo.class, new Echo.Parameters("y")).result())
                    .isEqualTo("y");
        }
    }

    @RealServerOnly("the embedded server does not know who polls")
    @Test
    void isAskedOnceForMany(TaskClient client) {
        Calls calls = new Calls();
        TaskClient tasks = calls.of(client);

        for (int i = 0; i < 20; i++) {
            tasks.submit(Echo.class, new Echo.Parameters("x"));
        }

        assertThat(calls.made()).filteredOn("DescribeTaskQueue"::equals).hasSize(1);
        tasks.close();
    }

    @RealServerOnly("the embedded server does not know who polls")
    @Test
    void showsWhatWaits(TaskClient tasks) {
        TaskHandle<String> handle = tasks.submit(Echo.class, new Echo.Parameters("x"), unserved);

        Eventually.assertThat(() -> tasks.workers(List.of(nobody)).get(0), queue -> {
            assertThat(queue.backlog().count()).isEqualTo(1);
            assertThat(queue.summary()).contains("1 wait");
        });
        handle.terminate("seen");
        assertThat(handle.waitsFor()).isEmpty();
    }

    @EmbeddedOnly("a real server knows who polls")
    @Test
    void isNotKnownToTheEmbeddedServer(TaskClient tasks) {
        TaskHandle<String> handle =
                tasks.submit(Echo.class, new Echo.Parameters("x"), unserved.onNoWorker(NoWorkerPolicy.REFUSE));

        assertThat(handle.status().isFinal()).isFalse();
        handle.terminate("seen");
    }
}
