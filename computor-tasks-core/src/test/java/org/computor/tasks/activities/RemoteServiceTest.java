package org.computor.tasks.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonParseException;
import io.temporal.failure.ApplicationFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** What a call to a service throws, and for how long the service is left alone then. */
class RemoteServiceTest {

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
        assertThatThrownBy(() -> service.call(() -> {
                    throw new IllegalAccessException("a ghost");
                }))
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

    private static ApplicationFailure failureOf(RemoteService service, Exception thrown) {
        return catchThrowableOfType(
                ApplicationFailure.class,
                () -> service.call(() -> {
                    throw thrown;
                }));
    }
}
