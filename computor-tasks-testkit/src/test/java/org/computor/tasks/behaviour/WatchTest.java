package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import io.temporal.activity.Activity;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.NoParameters;
import org.computor.tasks.TaskNotFoundException;
import org.computor.tasks.TaskOutcome;
import org.computor.tasks.TaskStatus;
import org.computor.tasks.WorkflowProgress;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.annotations.Retry;
import org.computor.tasks.client.SubmitOptions;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.client.watch.TaskEvent;
import org.computor.tasks.client.watch.TaskEvent.ActivityAttemptFailed;
import org.computor.tasks.client.watch.TaskEvent.ActivityCompleted;
import org.computor.tasks.client.watch.TaskEvent.ActivityScheduled;
import org.computor.tasks.client.watch.TaskEvent.ActivityStarted;
import org.computor.tasks.client.watch.TaskEvent.AttemptFailed;
import org.computor.tasks.client.watch.TaskEvent.Ended;
import org.computor.tasks.client.watch.TaskEvent.Progressed;
import org.computor.tasks.client.watch.TaskEvent.StatusChanged;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WatchTest {

    /** What a test watches. */
    @ActivityInterface
    public interface Steps {

        @ActivityMethod(name = "watch_step")
        String step(String text);
    }

    /** Fails once. */
    static final class ShakySteps implements Steps {

        @Override
        public String step(String text) {
            if (Activity.getExecutionContext().getInfo().getAttempt() == 1) {
                throw new IllegalStateException("shaky");
            }
            return text;
        }
    }

    /** Reports its progress and calls an activity, in its second attempt. */
    @RegisterTask(name = "watch_worker", retry = @Retry(initialInterval = "1s"))
    static class Worker extends BaseWorkflow<NoParameters, String> {

        private final Steps steps = activities(Steps.class);

        @Override
        public WorkflowResult<String> run(NoParameters parameters) {
            if (attempt() == 1) {
                throw new IllegalStateException("not yet");
            }
            progress(10, "calling");
            String answer = steps.step("hello");
            progress(90, "called");
            sleep(Duration.ofSeconds(2));
            return WorkflowResult.completed(answer);
        }
    }

    @RegisterExtension
    static final TaskExtension server = TaskExtension.builder()
            .tasks(Worker.class, Echo.class)
            .activities(new ShakySteps())
            .build();

    @Test
    void tellsEverythingUntilTheEnd(TaskClient tasks) {
        TaskHandle<String> handle = tasks.submit(
                Worker.class, new NoParameters(), SubmitOptions.defaults().delay(Duration.ofSeconds(1)));
        Seen seen = Seen.everything(tasks.watch(handle.id()));
        Eventually.assertThat(
                seen::events, events -> assertThat(statuses(events)).startsWith(TaskStatus.DEFERRED));

        assertThat(handle).hasResult("hello");

        List<TaskEvent> events = seen.awaitEnd();
        assertThat(statuses(events))
                .containsExactly(TaskStatus.DEFERRED, TaskStatus.QUEUED, TaskStatus.STARTED, TaskStatus.FINISHED);
        assertThat(of(events, AttemptFailed.class))
                .extracting(AttemptFailed::attempt, AttemptFailed::error)
                .containsExactly(tuple(1, "not yet"));
        assertThat(of(events, Progressed.class))
                .extracting(Progressed::progress)
                .contains(new WorkflowProgress(90, "called"));
        assertThat(of(events, ActivityScheduled.class))
                .extracting(event -> event.activity().name())
                .containsExactly("watch_step");
        assertThat(of(events, ActivityAttemptFailed.class)).singleElement().satisfies(failed -> {
            assertThat(failed.attempt()).isEqualTo(1);
            assertThat(failed.failure().message()).isIn("shaky", "the server does not tell why");
        });
        assertThat(of(events, ActivityStarted.class)).singleElement().satisfies(started -> {
            assertThat(started.attempt()).isEqualTo(2);
            assertThat(started.worker()).isNotBlank();
        });
        assertThat(of(events, ActivityCompleted.class)).hasSize(1);
        assertThat(events.get(events.size() - 1)).isInstanceOfSatisfying(Ended.class, end -> {
            assertThat(end.outcome().status()).isEqualTo(handle.status());
            assertThat(((TaskOutcome.Finished<?>) end.outcome()).result()).hasToString("\"hello\"");
        });
        assertThat(events).extracting(TaskEvent::id).doesNotHaveDuplicates();
    }

    @Test
    void goesOnAfterAnyEvent(TaskClient tasks) {
        TaskHandle<String> handle = tasks.submit(Worker.class, new NoParameters());
        Seen first = Seen.everything(tasks.watch(handle.id()));
        assertThat(handle).hasResult("hello");
        List<TaskEvent> all = first.awaitEnd();

        for (int i = 0; i < all.size(); i++) {
            List<TaskEvent> rest = Seen.everything(
                            tasks.watch(handle.id()).after(all.get(i).id()))
                    .awaitEnd();

            assertThat(rest).isEqualTo(all.subList(i + 1, all.size()));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tasks.watch(handle.id()).after("yesterday"))
                .withMessageContaining("'yesterday' is not the id of an event");
    }

    @Test
    void handsOutNoMoreThanIsRequested(TaskClient tasks) {
        TaskHandle<String> handle = tasks.submit(Echo.class, new Echo.Parameters("x"));
        assertThat(handle).hasResult("x");

        Seen seen = Seen.some(tasks.watch(handle.id()), 1);
        Eventually.assertThat(seen::events, events -> assertThat(events).hasSize(1));
        assertThat(seen.end()).isNotDone();
        seen.subscription().request(1);
        Eventually.assertThat(seen::events, events -> assertThat(events).hasSize(2));
        seen.subscription().request(Long.MAX_VALUE);

        assertThat(seen.awaitEnd()).hasSize(4);
    }

    @Test
    void asksNothingBeforeSomethingIsRequestedAndNothingMoreOnceCancelled(TaskClient client) {
        Calls calls = new Calls();
        TaskClient tasks = calls.of(client);
        TaskHandle<String> handle = client.submit(Echo.class, new Echo.Parameters("x", 100_000));

        Seen cancelled = Seen.some(tasks.watch(handle.id()), 1);
        cancelled.subscription().cancel();
        handle.terminate("seen");

        assertThat(Seen.everything(client.watch(handle.id())).awaitEnd()).last().isInstanceOf(Ended.class);
        assertThat(cancelled.end()).isNotDone();
        assertThat(calls.made().size()).isLessThanOrEqualTo(2);
        tasks.close();
    }

    @Test
    void endsForATaskThatDoesNotExist(TaskClient tasks) {
        Seen seen = Seen.everything(tasks.watch("nobody-submitted-this"));

        assertThatThrownBy(seen::awaitEnd)
                .hasCauseInstanceOf(TaskNotFoundException.class)
                .hasMessageContaining("nobody-submitted-this");
    }

    @Test
    void tellsOfTheEndThoughTheServerIsAwayJustThen(TaskClient client) {
        Calls calls = new Calls();
        calls.fail("DescribeWorkflowExecution", 2); // the look whether another run has taken its place
        TaskClient tasks = calls.of(client);
        TaskHandle<String> handle = client.submit(Echo.class, new Echo.Parameters("x", 100_000));
        Seen seen = Seen.everything(tasks.watch(handle.id()));
        Eventually.assertThat(seen::events, events -> assertThat(events).isNotEmpty());

        handle.terminate("enough");

        assertThat(seen.awaitEnd()).last().isInstanceOf(Ended.class);
        assertThat(calls.made()).filteredOn("DescribeWorkflowExecution"::equals).hasSize(3);
        tasks.close();
    }

    @Test
    void goesOnForOthersWhenASubscriberThrows(TaskClient tasks) {
        TaskHandle<String> handle = tasks.submit(Echo.class, new Echo.Parameters("x"));
        List<Seen> others = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            tasks.watch("nobody-submitted-this").subscribe(new Thrower());
            others.add(Seen.everything(tasks.watch(handle.id())));
        }

        assertThat(others).allSatisfy(other -> assertThat(other.awaitEnd()).hasSize(4));
    }

    /** Takes nothing well. */
    private static final class Thrower implements Flow.Subscriber<TaskEvent> {

        @Override
        public void onSubscribe(Flow.Subscription made) {
            made.request(1);
        }

        @Override
        public void onNext(TaskEvent event) {
            throw new IllegalStateException("an event");
        }

        @Override
        public void onError(Throwable reason) {
            throw new IllegalStateException(reason);
        }

        @Override
        public void onComplete() {
            throw new IllegalStateException("the end");
        }
    }

    @Test
    void asksForAtLeastOneEvent(TaskClient tasks) {
        Seen seen = Seen.some(tasks.watch("any"), 0);

        assertThatThrownBy(seen::awaitEnd).hasCauseInstanceOf(IllegalArgumentException.class);
    }

    private static List<TaskStatus> statuses(List<TaskEvent> events) {
        return of(events, StatusChanged.class).stream()
                .map(StatusChanged::status)
                .toList();
    }

    private static <E> List<E> of(List<TaskEvent> events, Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
