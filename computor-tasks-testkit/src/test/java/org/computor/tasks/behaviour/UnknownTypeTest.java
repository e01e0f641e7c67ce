package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import io.temporal.api.enums.v1.EventType;
import io.temporal.api.history.v1.HistoryEvent;
import org.computor.tasks.client.SubmitOptions;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.testkit.TaskExtension;
import org.computor.tasks.worker.TaskWorker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class UnknownTypeTest {

    private static final String QUEUE = "unknown-type";

    @RegisterExtension
    static final TaskExtension server = TaskExtension.builder()
            .tasks(Echo.class)
            .queues("unknown-type-nobody")
            .build();

    /** As in a deployment where clients know a new task before every worker does. */
    @Test
    void waitsForAWorkerThatKnowsIt(TaskClient tasks) {
        TaskHandle<String> handle;
        try (TaskWorker older = TaskWorker.builder(tasks)
                .tasks(QueueSettingsTest.Probe.class)
                .activities((QueueSettingsTest.Probe.Threads) () -> "")
                .queues(QUEUE)
                .build()
                .start()) {
            handle = tasks.submit(
                    Echo.class,
                    new Echo.Parameters("hello"),
                    SubmitOptions.defaults().queue(QUEUE));
            Eventually.assertThat(
                    () -> tasks.temporal().fetchHistory(handle.id()).getEvents(),
                    events -> assertThat(events)
                            .extracting(HistoryEvent::getEventType)
                            .contains(EventType.EVENT_TYPE_WORKFLOW_TASK_FAILED));
            assertThat(handle.info().status().isFinal()).isFalse();
            assertThat(older.health().live()).isTrue();
        }

        try (TaskWorker newer = TaskWorker.builder(tasks)
                .tasks(Echo.class)
                .queues(QUEUE)
                .build()
                .start()) {
            assertThat(newer.queues()).containsExactly(QUEUE);
            assertThat(handle).hasResult("hello");
        }
    }
}
