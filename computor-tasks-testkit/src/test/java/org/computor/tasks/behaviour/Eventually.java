package org.computor.tasks.behaviour;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.awaitility.Awaitility;

/** For what a real server shows with a short delay: its lists. */
final class Eventually {

    private Eventually() {}

    static <T> void assertThat(Callable<T> seen, Consumer<T> assertion) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> assertion.accept(seen.call()));
    }
}
