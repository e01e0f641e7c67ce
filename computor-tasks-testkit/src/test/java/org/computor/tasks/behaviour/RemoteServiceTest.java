package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import io.temporal.failure.ApplicationFailure;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.TaskFailure;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.activities.RemoteService;
import org.computor.tasks.activities.ServiceFailure;
import org.computor.tasks.annotations.ActivityDefaults;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.annotations.Retry;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What becomes of activities that call a service which is busy, down, behind, or refuses. */
class RemoteServiceTest {

    private static final Office OFFICE = new Office();

    @RegisterExtension
    static final TaskExtension server = TaskExtension.builder()
            .tasks(Visit.class, Visits.class)
            .activities(OFFICE)
            .build();

    @ActivityInterface
    @ActivityDefaults(
            scheduleToCloseTimeout = "30m",
            retry = @Retry(maximumAttempts = 0, initialInterval = "10ms", maximumInterval = "20ms"))
    public interface Counter {

        @ActivityMethod(name = "remote_ask")
        String ask(String what);
    }

    /** Asks once. */
    @RegisterTask(name = "remote_visit", retry = @Retry(maximumAttempts = 1))
    static class Visit extends BaseWorkflow<Visit.Parameters, String> {

        record Parameters(String what) {}

        private final Counter counter = activities(Counter.class);

        @Override
        public WorkflowResult<String> run(Parameters parameters) {
            return WorkflowResult.completed(counter.ask(parameters.what()));
        }
    }

    /** Asks for many things side by side. */
    @RegisterTask(name = "remote_visits", retry = @Retry(maximumAttempts = 1))
    static class Visits extends BaseWorkflow<Visits.Parameters, List<String>> {

        record Parameters(List<String> what) {}

        private final Counter counter = activities(Counter.class);

        @Override
        public WorkflowResult<List<String>> run(Parameters parameters) {
            return WorkflowResult.completed(fanOut(parameters.what(), 10, counter::ask));
        }
    }

    /** A service, and the activity that asks it. */
    private static final class Office implements Counter {

        private static final Duration PAUSE = Duration.ofSeconds(2);

        private final RemoteService service = new RemoteService("the office");
        private final Map<String, AtomicInteger> requests = new ConcurrentHashMap<>();
        private final AtomicInteger disturbances = new AtomicInteger();
        private volatile Instant pauseEnds = Instant.EPOCH;

        @Override
        public String ask(String what) {
            return service.call(() -> answer(what, count(what)));
        }

        private int count(String what) {
            return requests.computeIfAbsent(what, key -> new AtomicInteger()).incrementAndGet();
        }

        // What is asked for is what it answers: those that may go better, with the first request only
        private String answer(String what, int request) throws Exception {
            if (Instant.now().isBefore(pauseEnds)) {
                disturbances.incrementAndGet();
            }
            switch (what) {
                case "wrong" -> throw ServiceFailure.refused("there is no such form");
                case "own" -> throw ApplicationFailure.newNonRetryableFailure("it is Sunday", "Closed");
                case "nowhere" -> throw ServiceFailure.missing("not in the books: write it there first");
                default -> {
                    if (request == 1) {
                        failAtFirst(what);
                    }
                    return "at last";
                }
            }
        }

        private void failAtFirst(String what) throws IOException {
            switch (what) {
                case "busy" -> {
                    pauseEnds = Instant.now().plus(PAUSE);
                    throw ServiceFailure.paused("too many visitors", PAUSE);
                }
                case "down" -> throw new ConnectException("refused");
                case "unseen" -> throw ServiceFailure.missing("not in the books");
                default -> {}
            }
        }

        int requests(String what) {
            return requests.getOrDefault(what, new AtomicInteger()).get();
        }
    }

    private static TaskHandle<String> ask(TaskClient tasks, String what) {
        return tasks.submit(Visit.class, new Visit.Parameters(what));
    }

    // In true time, as the service's pauses are
    private static void awaitEnd(TaskHandle<?> task) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> task.info().status().isFinal());
    }

    @Test
    void isLeftAloneByAllActivitiesWhenItWantsAPause(TaskClient tasks) {
        TaskHandle<String> first = ask(tasks, "busy");
        Eventually.assertThat(
                () -> OFFICE.requests.containsKey("busy"),
                asked -> assertThat(asked).isTrue());

        TaskHandle<List<String>> others =
                tasks.submit(Visits.class, new Visits.Parameters(List.of("a", "b", "c", "d", "e", "f")));
        awaitEnd(others);
        awaitEnd(first);

        assertThat(first).hasResult("at last");
        assertThat(others).resultSatisfies(answers -> assertThat(answers).hasSize(6));
        assertThat(OFFICE.disturbances).hasValue(0);
        assertThat(OFFICE.requests("busy")).isEqualTo(2);
    }

    @Test
    void isAskedAgainWhenItDoesNotAnswer(TaskClient tasks) {
        assertThat(ask(tasks, "down")).hasResult("at last");
        assertThat(OFFICE.requests("down")).isEqualTo(2);
    }

    @Test
    void isNotAskedAgainWhenThatIsOfNoUse(TaskClient tasks) {
        assertThat(ask(tasks, "wrong")).hasFailed(TaskFailure.Kind.THREW).hasMessage("there is no such form");
        assertThat(OFFICE.requests("wrong")).isEqualTo(1);
        assertThat(ask(tasks, "own")).hasFailed(TaskFailure.Kind.THREW).hasMessage("it is Sunday");
    }

    @Test
    void isAskedForSomeSecondsForWhatItDoesNotShow(TaskClient tasks) {
        assertThat(ask(tasks, "unseen")).hasResult("at last");

        assertThat(ask(tasks, "nowhere"))
                .hasFailed(TaskFailure.Kind.THREW)
                .hasMessage("not in the books: write it there first");
        assertThat(OFFICE.requests("nowhere")).isBetween(2, 8); // one each second
    }
}
