package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import io.temporal.api.enums.v1.EventType;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.failure.ApplicationFailure;
import io.temporal.workflow.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.NoParameters;
import org.computor.tasks.TaskFailure;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.annotations.Retry;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FanOutTest {

    @RegisterExtension
    static final TaskExtension server = TaskExtension.builder()
            .tasks(Squares.class, Hasty.class)
            .fake(Squares.Arithmetic.class, number -> {
                if (number == 13) {
                    throw ApplicationFailure.newNonRetryableFailure("unlucky", "Superstition");
                }
                return number * number;
            })
            .build();

    /** Squares numbers side by side. */
    @RegisterTask(name = "fan_out_squares", retry = @Retry(maximumAttempts = 1))
    static class Squares extends BaseWorkflow<Squares.Parameters, Squares.Report> {

        record Parameters(List<Integer> numbers, int atOnce) {}

        record Report(List<Integer> squares, List<Integer> told) {}

        @ActivityInterface
        public interface Arithmetic {

            @ActivityMethod(name = "fan_out_square")
            int square(int number);
        }

        private final Arithmetic arithmetic = activities(Arithmetic.class);

        @Override
        public WorkflowResult<Report> run(Parameters parameters) {
            List<Integer> told = new ArrayList<>();
            List<Integer> squares = fanOut(parameters.numbers(), parameters.atOnce(), arithmetic::square, told::add);
            return WorkflowResult.completed(new Report(squares, told));
        }
    }

    /** Starts what it should wait for. */
    @RegisterTask(name = "fan_out_hasty", retry = @Retry(maximumAttempts = 1))
    static class Hasty extends BaseWorkflow<NoParameters, Integer> {

        @Override
        public WorkflowResult<Integer> run(NoParameters parameters) {
            List<Promise<Squares.Report>> started =
                    fanOut(List.of(1, 2, 3), 1, item -> start(Squares.class, new Squares.Parameters(List.of(item), 1)));
            return WorkflowResult.completed(started.size());
        }
    }

    @Test
    void refusesAnActionThatDoesNotWait(TaskClient tasks) {
        assertThat(tasks.submit(Hasty.class, new NoParameters()))
                .hasFailed(TaskFailure.Kind.THREW)
                .hasMessage("the action of a fan-out must wait for what it calls, and this one handed back a promise:"
                        + " use call, not start");
    }

    @Test
    void keepsTheOrderAndTellsHowManyAreDone(TaskClient tasks) {
        List<Integer> numbers = IntStream.rangeClosed(20, 60).boxed().toList();

        assertThat(tasks.submit(Squares.class, new Squares.Parameters(numbers, 7)))
                .resultSatisfies(report -> {
                    assertThat(report.squares())
                            .containsExactlyElementsOf(numbers.stream()
                                    .map(number -> number * number)
                                    .toList());
                    assertThat(report.told())
                            .containsExactlyElementsOf(
                                    IntStream.rangeClosed(1, 41).boxed().toList());
                });
    }

    @Test
    void hasNoMoreUnderWayThanIsAllowed(TaskClient tasks) {
        List<Integer> numbers = IntStream.rangeClosed(20, 60).boxed().toList();
        TaskHandle<Squares.Report> handle = tasks.submit(Squares.class, new Squares.Parameters(numbers, 5));

        assertThat(handle).isFinished();

        assertThat(mostAtOnce(tasks, handle.id())).isEqualTo(5);
    }

    @Test
    void doesNothingForNothing(TaskClient tasks) {
        assertThat(tasks.submit(Squares.class, new Squares.Parameters(List.of(), 5)))
                .hasResult(new Squares.Report(List.of(), List.of()));
    }

    @Test
    void endsWithTheFirstFailureAndStartsNoMore(TaskClient tasks) {
        List<Integer> numbers = IntStream.rangeClosed(13, 112).boxed().toList();
        TaskHandle<Squares.Report> handle = tasks.submit(Squares.class, new Squares.Parameters(numbers, 3));

        assertThat(handle).hasFailed(TaskFailure.Kind.THREW).hasMessage("unlucky");

        assertThat(count(tasks, handle.id(), EventType.EVENT_TYPE_ACTIVITY_TASK_SCHEDULED))
                .isLessThan(20);
    }

    @Test
    void refusesToDoNothingAtOnce(TaskClient tasks) {
        assertThat(tasks.submit(Squares.class, new Squares.Parameters(List.of(1), 0)))
                .hasFailed(TaskFailure.Kind.THREW)
                .hasMessage("atOnce must be at least 1, but is 0");
    }

    private static int mostAtOnce(TaskClient tasks, String taskId) {
        int underWay = 0;
        int most = 0;
        for (HistoryEvent event : tasks.temporal().fetchHistory(taskId).getEvents()) {
            underWay += event.getEventType() == EventType.EVENT_TYPE_ACTIVITY_TASK_SCHEDULED ? 1 : 0;
            underWay -= event.getEventType() == EventType.EVENT_TYPE_ACTIVITY_TASK_COMPLETED ? 1 : 0;
            most = Math.max(most, underWay);
        }
        return most;
    }

    private static long count(TaskClient tasks, String taskId, EventType type) {
        return tasks.temporal().fetchHistory(taskId).getEvents().stream()
                .filter(event -> event.getEventType() == type)
                .count();
    }
}
