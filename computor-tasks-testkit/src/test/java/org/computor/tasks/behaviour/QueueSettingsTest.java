package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.temporal.activity.Activity;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.NoParameters;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.client.SubmitOptions;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.testkit.TaskExtension;
import org.computor.tasks.worker.QueueSettings;
import org.computor.tasks.worker.TaskWorker;
import org.computor.tasks.worker.WorkerConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class QueueSettingsTest {

    @RegisterExtension
    static final TaskExtension server =
            TaskExtension.builder().tasks(Echo.class).queues("settings-nobody").build();

    private static final boolean VIRTUAL = Runtime.version().feature() >= 21;

    /** Asks an activity about the thread that it runs on. */
    @RegisterTask(name = "settings_thread")
    static class Probe extends BaseWorkflow<NoParameters, String> {

        @ActivityInterface
        public interface Threads {

            @ActivityMethod(name = "settings_thread_kind")
            String kind();
        }

        private final Threads threads = activities(Threads.class);

        @Override
        public WorkflowResult<String> run(NoParameters parameters) {
            return WorkflowResult.completed(kindOfThread() + " " + threads.kind());
        }
    }

    private static String kindOfThread() {
        return Thread.currentThread().getThreadGroup().getName().equals("VirtualThreads") ? "virtual" : "platform";
    }

    @Test
    void saysEverythingThatIsWrongWithThem(TaskClient tasks) {
        TaskWorker.Builder worker = TaskWorker.builder(tasks)
                .tasks(Echo.class)
                .queues("settings-a")
                .settings(QueueSettings.defaults().concurrentActivities(0).activitiesPerSecond(-1))
                .settings("settings-a", QueueSettings.defaults().pollers(5, 2))
                .settings("settings-b", QueueSettings.defaults());

        assertThatThrownBy(worker::build)
                .isInstanceOfSatisfying(
                        WorkerConfigurationException.class,
                        wrong -> assertThat(wrong.problems()).hasSizeGreaterThanOrEqualTo(4))
                .hasMessageContaining("settings: concurrentActivities must be at least 1, but is 0")
                .hasMessageContaining("settings: activitiesPerSecond must be more than 0, but is -1.0")
                .hasMessageContaining("settings of settings-a: pollers must be")
                .hasMessageContaining("settings for queue 'settings-b', which is not polled");
    }

    @Test
    void boundEachQueueByItself(TaskClient tasks) {
        Meeting meeting = new Meeting();
        try (TaskWorker worker = TaskWorker.builder(tasks)
                .tasks(Probe.class)
                .activities(meeting)
                .queues("settings-narrow", "settings-wide")
                .settings(QueueSettings.defaults().concurrentActivities(4))
                .settings("settings-narrow", QueueSettings.defaults().concurrentActivities(1))
                .build()
                .start()) {
            assertThat(worker.queues()).containsExactly("settings-narrow", "settings-wide");

            runThree(tasks, "settings-narrow").forEach(TaskHandle::result);
            assertThat(meeting.most).hasValue(1);

            List<TaskHandle<String>> wide = runThree(tasks, "settings-wide");
            Eventually.assertThat(meeting.most::get, most -> assertThat(most).isEqualTo(3));
            meeting.over.countDown();
            wide.forEach(TaskHandle::result);
        }
    }

    /** Where activities of the wide queue meet; those of the narrow one pass by. */
    private static final class Meeting implements Probe.Threads {

        private final AtomicInteger there = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();
        private final CountDownLatch over = new CountDownLatch(1);

        @Override
        public String kind() {
            most.accumulateAndGet(there.incrementAndGet(), Math::max);
            try {
                boolean wide = Activity.getExecutionContext()
                        .getInfo()
                        .getActivityTaskQueue()
                        .equals("settings-wide");
                assertThat(over.await(wide ? 20_000 : 50, TimeUnit.MILLISECONDS))
                        .isEqualTo(wide);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                there.decrementAndGet();
            }
            return "";
        }
    }

    private static List<TaskHandle<String>> runThree(TaskClient tasks, String queue) {
        return IntStream.range(0, 3)
                .mapToObj(i -> tasks.submit(
                        Probe.class,
                        new NoParameters(),
                        SubmitOptions.defaults().queue(queue)))
                .toList();
    }

    @Test
    void chooseTheThreads(TaskClient tasks) {
        try (TaskWorker worker = TaskWorker.builder(tasks)
                .tasks(Probe.class)
                .activities((Probe.Threads) QueueSettingsTest::kindOfThread)
                .queues("settings-default", "settings-platform")
                .settings("settings-platform", QueueSettings.defaults().platformThreads())
                .build()
                .start()) {
            assertThat(worker.queues()).hasSize(2);
            assertThat(kinds(tasks, "settings-default")).isEqualTo(VIRTUAL ? "virtual virtual" : "platform platform");
            assertThat(kinds(tasks, "settings-platform")).isEqualTo(VIRTUAL ? "virtual platform" : "platform platform");
        }
        try (TaskWorker worker = TaskWorker.builder(tasks)
                .tasks(Probe.class)
                .activities((Probe.Threads) QueueSettingsTest::kindOfThread)
                .queues("settings-off")
                .virtualThreads(false)
                .build()
                .start()) {
            assertThat(worker.queues()).hasSize(1);
            assertThat(kinds(tasks, "settings-off")).isEqualTo("platform platform");
        }
    }

    private static String kinds(TaskClient tasks, String queue) {
        return tasks.submit(
                        Probe.class,
                        new NoParameters(),
                        SubmitOptions.defaults().queue(queue))
                .result();
    }
}
