package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import io.temporal.api.enums.v1.EventType;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.NoParameters;
import org.computor.tasks.TaskFailure;
import org.computor.tasks.TaskStatus;
import org.computor.tasks.WorkflowProgress;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.annotations.Retry;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.testkit.EmbeddedOnly;
import org.computor.tasks.testkit.TaskExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProgressTest {

    @RegisterExtension
    static final TaskExtension server =
            TaskExtension.builder().tasks(Walk.class, Talk.class).build();

    /** Takes steps and tells of each. */
    @RegisterTask(name = "progress_walk", executionTimeout = "1d", retry = @Retry(maximumAttempts = 1))
    static class Walk extends BaseWorkflow<Walk.Parameters, Void> {

        record Parameters(int steps, int pauseMillis, int last, boolean falls) {}

        @Override
        public WorkflowResult<Void> run(Parameters parameters) {
            for (int step = 1; step <= parameters.steps(); step++) {
                progress(step * 100 / parameters.steps(), "step " + step, Map.of("step", step));
                if (parameters.pauseMillis() > 0) {
                    sleep(Duration.ofMillis(parameters.pauseMillis()));
                }
            }
            if (parameters.falls()) {
                throw new IllegalStateException("fell");
            }
            if (parameters.last() != 0) {
                progress(parameters.last(), "further");
            }
            return WorkflowResult.completed();
        }
    }

    /** Tells more than a number. */
    @RegisterTask(name = "progress_talk", retry = @Retry(maximumAttempts = 1))
    static class Talk extends BaseWorkflow<NoParameters, Void> {

        @Override
        public WorkflowResult<Void> run(NoParameters parameters) {
            Map<String, @Nullable String> told = new LinkedHashMap<>();
            List.of("student", "course", "grade", "tutor", "again", "last").forEach(key -> told.put(key, key));
            told.put("error", null);
            progress(7, "talking", told);
            return WorkflowResult.completed();
        }
    }

    @Test
    void tellsMoreInItsOrderAndWhatThereIsNot(TaskClient tasks) {
        TaskHandle<Void> handle = tasks.submit(Talk.class, new NoParameters());

        assertThat(handle).isFinished();
        Map<String, @Nullable Object> told =
                handle.info().progress().orElseThrow().metadata();
        assertThat(told.keySet()).containsExactly("student", "course", "grade", "tutor", "again", "last", "error");
        assertThat(told.get("error")).isNull();
    }

    @Test
    void isPartOfTheStatusWhileTheTaskRuns(TaskClient tasks) {
        TaskHandle<Void> handle = tasks.submit(Walk.class, new Walk.Parameters(2, 40_000_000, 0, false));

        Eventually.assertThat(handle::info, info -> {
            assertThat(info).hasStatus(TaskStatus.STARTED).hasProgress(50, "step 1");
            assertThat(info.progress().map(WorkflowProgress::metadata)).contains(Map.of("step", 1));
        });
        handle.terminate("seen");
    }

    @Test
    void isTheLastOneAtTheEnd(TaskClient tasks) {
        TaskHandle<Void> handle = tasks.submit(Walk.class, new Walk.Parameters(4, 0, 0, false));

        assertThat(handle).isFinished();
        assertThat(handle.info()).hasProgress(100, "step 4");
    }

    @Test
    void staysReadableAfterAFailure(TaskClient tasks) {
        TaskHandle<Void> handle = tasks.submit(Walk.class, new Walk.Parameters(4, 0, 0, true));

        assertThat(handle).hasFailed(TaskFailure.Kind.THREW).hasMessage("fell");
        assertThat(handle.info()).hasProgress(100, "step 4");
    }

    @Test
    @EmbeddedOnly("a timer of ten milliseconds takes a second on a real server")
    void isWrittenSeldomHoweverOftenItIsTold(TaskClient tasks) {
        TaskHandle<Void> handle = tasks.submit(Walk.class, new Walk.Parameters(300, 10, 0, false));

        assertThat(handle).isFinished();
        assertThat(tasks.temporal().fetchHistory(handle.id()).getEvents().stream()
                        .filter(event -> event.getEventType() == EventType.EVENT_TYPE_WORKFLOW_PROPERTIES_MODIFIED)
                        .count())
                .isBetween(1L, 10L);
    }

    @Test
    void isFromZeroToAHundred(TaskClient tasks) {
        assertThat(tasks.submit(Walk.class, new Walk.Parameters(1, 0, 101, false)))
                .hasFailed(TaskFailure.Kind.THREW)
                .hasMessage("percentage must be from 0 to 100, but is 101");
    }
}
