package org.computor.tasks.samples.testing;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.awaitility.Awaitility;

/** For what comes a little later. */
final class Eventually {

    private Eventually() {}

    static <T> void assertThat(Callable<T> seen, Consumer<T> assertion) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> assertion.accept(seen.call()));
    }
}
