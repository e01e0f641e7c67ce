package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import io.temporal.failure.ApplicationFailure;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.Ensured;
import org.computor.tasks.TaskFailure;
import org.computor.tasks.TaskStatus;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.ActivityDefaults;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.annotations.Retry;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Things that may have been there before. */
class SagaEnsureTest {

    private static final Village VILLAGE = new Village();

    @RegisterExtension
    static final TaskExtension server =
            TaskExtension.builder().tasks(Settling.class).activities(VILLAGE).build();

    /** Houses, and who built them. */
    static final class Village implements Settling.Site {

        private final Map<String, String> builders = new ConcurrentHashMap<>();
        private volatile CountDownLatch begun = new CountDownLatch(1);
        private volatile CountDownLatch mayEnd = new CountDownLatch(0);

        @Override
        public Ensured<String> ensure(String house, String task) throws InterruptedException {
            begun.countDown();
            mayEnd.await();
            boolean isNew = builders.putIfAbsent(house, task) == null;
            if (house.equals("tower") && isNew) {
                throw ApplicationFailure.newNonRetryableFailure("nobody knows whether it stands", "Fog");
            }
            return new Ensured<>(house, builders.get(house).equals(task));
        }

        @Override
        public void remove(String house, String task) {
            builders.remove(house, task);
        }
    }

    /** Builds the houses that are not there yet. */
    @RegisterTask(name = "saga_settling", retry = @Retry(maximumAttempts = 1))
    static class Settling extends BaseWorkflow<Settling.Parameters, Integer> {

        record Parameters(List<String> houses) {}

        @ActivityInterface
        @ActivityDefaults(waitForCancellation = true)
        public interface Site {

            @ActivityMethod(name = "saga_ensure_house")
            Ensured<String> ensure(String house, String task) throws InterruptedException;

            @ActivityMethod(name = "saga_remove_house")
            void remove(String house, String task);
        }

        private final Site site = activities(Site.class);

        @Override
        public WorkflowResult<Integer> run(Parameters parameters) {
            return WorkflowResult.completed(saga(steps -> {
                int built = 0;
                for (String house : parameters.houses()) {
                    boolean created = steps.ensure(house, () -> ensure(house), () -> site.remove(house, taskId()))
                            .created();
                    built += created ? 1 : 0;
                }
                return built;
            }));
        }

        private Ensured<String> ensure(String house) {
            try {
                return site.ensure(house, taskId());
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @BeforeEach
    void aVillageWithAMill() {
        VILLAGE.builders.clear();
        VILLAGE.builders.put("mill", "grandfather");
        VILLAGE.begun = new CountDownLatch(1);
        VILLAGE.mayEnd = new CountDownLatch(0);
    }

    @Test
    void tellsWhatItCreated(TaskClient tasks) {
        assertThat(submit(tasks, "barn", "mill", "inn")).hasResult(2);
        assertThat(VILLAGE.builders).containsOnlyKeys("barn", "mill", "inn");
    }

    @Test
    void leavesAloneWhatWasThereAndUndoesWhatNobodyKnowsOf(TaskClient tasks) {
        assertThat(submit(tasks, "barn", "mill", "tower"))
                .hasFailed(TaskFailure.Kind.THREW)
                .hasMessage("nobody knows whether it stands");
        assertThat(VILLAGE.builders).containsOnlyKeys("mill");
    }

    @Test
    void waitsForTheStepUnderWayAndUndoesIt(TaskClient tasks) throws InterruptedException {
        VILLAGE.mayEnd = new CountDownLatch(1);
        TaskHandle<Integer> handle = submit(tasks, "barn", "inn");
        VILLAGE.begun.await();

        handle.cancel("no money");
        Eventually.assertThat(
                () -> tasks.temporal().fetchHistory(handle.id()).getEvents(),
                events -> assertThat(events).anyMatch(event -> event.hasActivityTaskCancelRequestedEventAttributes()));
        assertThat(handle.info()).hasStatus(TaskStatus.STARTED);
        VILLAGE.mayEnd.countDown();

        assertThat(handle).isCancelled();
        assertThat(VILLAGE.builders).containsOnlyKeys("mill");
    }

    private static TaskHandle<Integer> submit(TaskClient tasks, String... houses) {
        return tasks.submit(Settling.class, new Settling.Parameters(List.of(houses)));
    }
}
