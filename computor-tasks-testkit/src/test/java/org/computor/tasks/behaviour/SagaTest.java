package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import io.temporal.failure.ApplicationFailure;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.TaskFailure;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.ActivityDefaults;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.annotations.Retry;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SagaTest {

    private static final Ledger LEDGER = new Ledger();

    @RegisterExtension
    static final TaskExtension server = TaskExtension.builder()
            .tasks(Building.class, Marking.class)
            .activities(LEDGER)
            .build();

    /** What is built and torn down, in each task. */
    static final class Ledger implements Building.Site {

        private final Map<String, List<String>> entries = new ConcurrentHashMap<>();
        private final Set<String> troubled = ConcurrentHashMap.newKeySet();

        @Override
        public String build(String task, String part) {
            if (part.equals("roof")) {
                throw ApplicationFailure.newNonRetryableFailure("no tiles", "Shortage");
            }
            of(task).add("build " + part);
            return part;
        }

        @Override
        public void tearDown(String task, String part, boolean stuck) {
            if (stuck) {
                throw ApplicationFailure.newNonRetryableFailure("the " + part + " stands fast", "Stuck");
            }
            if (troubled.add(task + part)) {
                throw new IllegalStateException("slipped"); // once, and is tried again
            }
            of(task).add("tear down " + part);
        }

        List<String> of(String task) {
            return entries.computeIfAbsent(task, any -> new CopyOnWriteArrayList<>());
        }
    }

    /** Builds a house. */
    @RegisterTask(name = "saga_building", executionTimeout = "1d", retry = @Retry(maximumAttempts = 1))
    static class Building extends BaseWorkflow<Building.Parameters, String> {

        record Parameters(List<String> parts, boolean stuck, boolean waits) {}

        @ActivityInterface
        @ActivityDefaults(retry = @Retry(initialInterval = "10ms"))
        public interface Site {

            @ActivityMethod(name = "saga_build")
            String build(String task, String part);

            @ActivityMethod(name = "saga_tear_down")
            void tearDown(String task, String part, boolean stuck);
        }

        private final Site site = activities(Site.class);

        @Override
        public WorkflowResult<String> run(Parameters parameters) {
            return WorkflowResult.completed(saga(steps -> {
                for (String part : parameters.parts()) {
                    steps.step(
                            "build " + part,
                            () -> site.build(taskId(), part),
                            built -> site.tearDown(taskId(), built, parameters.stuck() && built.equals("wall")));
                }
                progress(50, "built");
                if (parameters.waits()) {
                    sleep(Duration.ofHours(12));
                }
                return "a house";
            }));
        }
    }

    /** Marks the ground, which hands nothing back, and then fails if it is told to. */
    @RegisterTask(name = "saga_marking", retry = @Retry(maximumAttempts = 1))
    static class Marking extends BaseWorkflow<Marking.Parameters, Void> {

        record Parameters(boolean fails) {}

        private final Building.Site site = activities(Building.Site.class);

        @Override
        public WorkflowResult<Void> run(Parameters parameters) {
            saga(steps -> {
                steps.step("fence", this::fence, this::removeFence);
                steps.step("flag", () -> site.build(taskId(), "flag"), () -> site.tearDown(taskId(), "flag", false));
                if (parameters.fails()) {
                    steps.step(
                            "roof", () -> site.build(taskId(), "roof"), () -> site.tearDown(taskId(), "roof", false));
                }
                return true;
            });
            return WorkflowResult.completed();
        }

        private void fence() {
            site.build(taskId(), "fence");
        }

        private void removeFence() {
            site.tearDown(taskId(), "fence", false);
        }
    }

    @Test
    void undoesStepsThatHandNothingBack(TaskClient tasks) {
        TaskHandle<Void> stands = tasks.submit(Marking.class, new Marking.Parameters(false));
        TaskHandle<Void> fails = tasks.submit(Marking.class, new Marking.Parameters(true));

        assertThat(stands).isFinished();
        assertThat(LEDGER.of(stands.id())).containsExactly("build fence", "build flag");
        assertThat(fails).hasFailed(TaskFailure.Kind.THREW).hasMessage("no tiles");
        assertThat(LEDGER.of(fails.id()))
                .containsExactly("build fence", "build flag", "tear down flag", "tear down fence");
    }

    @Test
    void undoesNothingWhenAllGoesWell(TaskClient tasks) {
        TaskHandle<String> handle = submit(tasks, false, false, "floor", "wall");

        assertThat(handle).hasResult("a house");
        assertThat(LEDGER.of(handle.id())).containsExactly("build floor", "build wall");
    }

    @Test
    void undoesWhatWasDoneLastFirstAndTriesAgain(TaskClient tasks) {
        TaskHandle<String> handle = submit(tasks, false, false, "floor", "wall", "roof");

        assertThat(handle).hasFailed(TaskFailure.Kind.THREW).hasMessage("no tiles");
        assertThat(LEDGER.of(handle.id()))
                .containsExactly("build floor", "build wall", "tear down wall", "tear down floor");
    }

    @Test
    void namesWhatCouldNotBeUndoneAndUndoesTheRest(TaskClient tasks) {
        TaskHandle<String> handle = submit(tasks, true, false, "floor", "wall", "roof");

        assertThat(handle)
                .hasFailed(TaskFailure.Kind.THREW)
                .hasMessage("no tiles; could not undo build wall: the wall stands fast");
        assertThat(LEDGER.of(handle.id())).containsExactly("build floor", "build wall", "tear down floor");
    }

    @Test
    void undoesACancelledTask(TaskClient tasks) {
        TaskHandle<String> handle = submit(tasks, true, true, "floor", "wall");
        Eventually.assertThat(
                () -> handle.info().progress(), progress -> assertThat(progress).isPresent());

        handle.cancel("the client has changed his mind");

        assertThat(handle).isCancelled();
        assertThat(LEDGER.of(handle.id())).containsExactly("build floor", "build wall", "tear down floor");
        assertThat(handle.info().error()).contains("could not undo build wall: the wall stands fast");
    }

    private static TaskHandle<String> submit(TaskClient tasks, boolean stuck, boolean waits, String... parts) {
        return tasks.submit(Building.class, new Building.Parameters(List.of(parts), stuck, waits));
    }
}
