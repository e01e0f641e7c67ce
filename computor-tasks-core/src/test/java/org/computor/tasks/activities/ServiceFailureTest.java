package org.computor.tasks.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a service says of a request that it did not answer. */
class ServiceFailureTest {

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

    @Test
    void cannotTellOutsideOfAnActivityWhatIsMissing() {
        assertThatIllegalStateException().isThrownBy(() -> ServiceFailure.missing("nothing"));
    }
}
