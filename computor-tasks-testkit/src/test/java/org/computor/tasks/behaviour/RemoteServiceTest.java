package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import com.fasterxml.jackson.core.JsonParseException;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import io.temporal.failure.ApplicationFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
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
                case "checked" -> throw new IllegalAccessException("a ghost");
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

    @Test
    void tellsItsCallerWhatWentWrong() {
        RemoteService service = new RemoteService("the office");

        assertThatThrownBy(() -> service.call(() -> {
                    throw new IOException("broken pipe");
                }))
                .isInstanceOfSatisfying(ApplicationFailure.class, failure -> {
                    assertThat(failure.getType()).isEqualTo(ServiceFailure.UNAVAILABLE);
                    assertThat(failure.getOriginalMessage())
                            .isEqualTo("the office does not answer: java.io.IOException: broken pipe");
                    assertThat(failure.isNonRetryable()).isFalse();
                });
        assertThatThrownBy(() -> service.call(() -> OFFICE.answer("checked", 1)))
                .hasRootCauseInstanceOf(IllegalAccessException.class);
        assertThat(service.call(() -> "no pause")).isEqualTo("no pause");
        assertThatThrownBy(() -> service.call(() -> {
                    throw ServiceFailure.unavailable("not ready", Duration.ofSeconds(10));
                }))
                .isInstanceOfSatisfying(
                        ApplicationFailure.class,
                        failure -> assertThat(failure.getNextRetryDelay())
                                .isBetween(Duration.ofSeconds(10), Duration.ofSeconds(13)));
        assertThat(service.call(() -> "no pause for the others")).isNotEmpty();
    }

    @Test
    void asksForAWaitThatIsNotTheSameForAll() {
        RemoteService service = new RemoteService("the office");
        Duration pause = Duration.ofMinutes(1);

        assertThatThrownBy(() -> service.call(() -> {
                    throw ServiceFailure.paused("busy", pause);
                }))
                .isInstanceOfSatisfying(ApplicationFailure.class, failure -> {
                    assertThat(failure.getType()).isEqualTo(ServiceFailure.PAUSED);
                    assertThat(failure.getNextRetryDelay()).isBetween(pause, Duration.ofSeconds(76));
                });
        assertThatThrownBy(() -> service.call(() -> "in the pause"))
                .isInstanceOfSatisfying(ApplicationFailure.class, failure -> {
                    assertThat(failure.getOriginalMessage()).isEqualTo("the office wants a pause");
                    assertThat(failure.getNextRetryDelay()).isPositive();
                });
    }

    @Test
    void doesNotAnswerAlsoWhereThatIsWrapped() {
        RemoteService service = new RemoteService("the office");
        IOException unknown = new ConnectException();
        unknown.initCause(new UnresolvedAddressException());

        for (RuntimeException wrapper :
                List.of(new UncheckedIOException(unknown), new CompletionException("later", unknown))) {
            assertThat(failureOf(service, wrapper)).satisfies(failure -> {
                assertThat(failure.getType()).isEqualTo(ServiceFailure.UNAVAILABLE);
                assertThat(failure.getOriginalMessage())
                        .isEqualTo("the office does not answer: java.net.ConnectException, because of"
                                + " java.nio.channels.UnresolvedAddressException");
            });
        }
    }

    @Test
    void isNotAskedAgainWhenItsAnswerIsNotAsExpected() {
        ApplicationFailure failure = failureOf(
                new RemoteService("the office"), new JsonParseException(null, "no number where one should be"));

        assertThat(failure.getType()).isEqualTo(ServiceFailure.REFUSED);
        assertThat(failure.isNonRetryable()).isTrue();
        assertThat(failure.getOriginalMessage()).contains("the office", "no number where one should be");
    }

    @Test
    void doesNotPauseForTheOneThatItAsks() {
        RemoteService archive = new RemoteService("the archive");
        RemoteService office = new RemoteService("the office");

        for (int call = 1; call <= 2; call++) { // the second is told by the archive's pause
            assertThatThrownBy(() -> office.call(() -> archive.call(() -> {
                        throw ServiceFailure.paused("busy", Duration.ofMinutes(1));
                    })))
                    .isInstanceOfSatisfying(
                            ApplicationFailure.class,
                            failure -> assertThat(failure.getType()).isEqualTo(ServiceFailure.PAUSED));
        }

        assertThat(archive.pause()).isPresent();
        assertThat(office.pause()).isEmpty();
    }

    @Test
    void isLeftAloneForSomeSecondsWhenItDoesNotSayForHowLong() {
        RemoteService service = new RemoteService("the office");

        ApplicationFailure failure = failureOf(service, ServiceFailure.paused("busy", Duration.ZERO));

        assertThat(failure.getNextRetryDelay()).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(13));
        assertThat(service.pause()).isPresent();
    }

    @Test
    void isAskedAgainAfterTheLongestPauseWhateverItSaid() {
        RemoteService service = new RemoteService("the office");
        RemoteService hasty = new RemoteService("the kiosk", Duration.ofSeconds(2));
        ApplicationFailure forDecades = ServiceFailure.paused("until the epoch", Duration.ofSeconds(Long.MAX_VALUE));

        assertThat(failureOf(service, forDecades).getNextRetryDelay())
                .isBetween(Duration.ofMinutes(10), Duration.ofMinutes(13));
        assertThat(service.pause()).hasValueSatisfying(left -> assertThat(left).isLessThan(Duration.ofMinutes(11)));
        assertThat(failureOf(hasty, forDecades).getNextRetryDelay()).isLessThan(Duration.ofSeconds(3));
        assertThatIllegalArgumentException().isThrownBy(() -> new RemoteService("the office", Duration.ZERO));
    }

    @Test
    void readsWhatHttpSaysOnWaiting() {
        String inAnHour = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                Instant.now().plus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC));

        assertThat(ServiceFailure.retryAfter(" 120 ")).isEqualTo(Duration.ofMinutes(2));
        assertThat(ServiceFailure.retryAfter(inAnHour)).isBetween(Duration.ofMinutes(50), Duration.ofHours(1));
        assertThat(ServiceFailure.retryAfter("1700000000")).isEqualTo(Duration.ofDays(1));
        assertThat(List.of("", "soon", "-5", "99999999999999999999", "Wed, 21 Oct 2015 07:28:00 GMT"))
                .allSatisfy(text -> assertThat(ServiceFailure.retryAfter(text)).isZero());
    }

    private static ApplicationFailure failureOf(RemoteService service, Exception thrown) {
        return catchThrowableOfType(
                ApplicationFailure.class,
                () -> service.call(() -> {
                    throw thrown;
                }));
    }

    @Test
    void cannotTellOutsideOfAnActivityWhatIsMissing() {
        assertThatIllegalStateException().isThrownBy(() -> ServiceFailure.missing("nothing"));
    }
}
