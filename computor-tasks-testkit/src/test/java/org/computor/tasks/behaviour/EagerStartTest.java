package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.temporal.client.WorkflowClient;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.computor.tasks.client.SubmitOptions;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.registry.TaskRegistry;
import org.computor.tasks.testkit.RealServerOnly;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@RealServerOnly("the detour that is saved is one over a real server")
class EagerStartTest {

    private static final String QUEUE = "eager-start";
    private static final int WARM_UP = 10;
    private static final int MEASURED = 40;

    @RegisterExtension
    static final TaskExtension server =
            TaskExtension.builder().tasks(Echo.class).queues(QUEUE).build();

    @Test
    void spareATaskTheDetourOverTheServerIfItsWorkerIsInTheSameProcess(TaskClient near) {
        TaskClient far = elsewhere(near);
        List<Long> eager = new ArrayList<>();
        List<Long> polled = new ArrayList<>();
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            long eagerNanos = run(near, true);
            long polledNanos = run(far, false);
            if (i >= WARM_UP) {
                eager.add(eagerNanos);
                polled.add(polledNanos);
            }
        }
        double millisEager = median(eager);
        double millisPolled = median(polled);
        System.out.printf(
                Locale.ROOT,
                "eager start: submit to result p50 %.1f ms, without %.1f ms, ratio %.2f%n",
                millisEager,
                millisPolled,
                millisEager / millisPolled);
    }

    /** A client that has not made the worker, as one in another process. */
    private static TaskClient elsewhere(TaskClient near) {
        return TaskClient.of(
                WorkflowClient.newInstance(
                        near.temporal().getWorkflowServiceStubs(),
                        near.temporal().getOptions()),
                TaskRegistry.of(Echo.class));
    }

    private static long run(TaskClient tasks, boolean eager) {
        long start = System.nanoTime();
        TaskHandle<String> handle = tasks.submit(
                Echo.class,
                new Echo.Parameters("hello"),
                SubmitOptions.defaults().queue(QUEUE));
        handle.result();
        long nanos = System.nanoTime() - start;
        assertThat(tasks.temporal()
                        .fetchHistory(handle.id())
                        .getEvents()
                        .get(0)
                        .getWorkflowExecutionStartedEventAttributes()
                        .getEagerExecutionAccepted())
                .isEqualTo(eager);
        return nanos;
    }

    private static double median(List<Long> nanos) {
        Collections.sort(nanos);
        return nanos.get(nanos.size() / 2) / 1e6;
    }
}
