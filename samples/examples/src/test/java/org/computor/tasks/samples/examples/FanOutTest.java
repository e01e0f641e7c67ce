package org.computor.tasks.samples.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicInteger;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.samples.examples.DataProcessing.ChunkResult;
import org.computor.tasks.samples.examples.DataProcessing.Chunks;
import org.computor.tasks.samples.examples.DataProcessing.Parameters;
import org.computor.tasks.testkit.TaskExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How many chunks are under way at once, as a fake of the activity sees it. */
class FanOutTest {

    private final Crowd crowd = new Crowd();

    @RegisterExtension
    final TaskExtension server = TaskExtension.builder()
            .tasks(DataProcessing.class)
            .activities(crowd)
            .build();

    @Test
    @Timeout(60)
    void worksOnTwentyChunksAtOnceAndNoMore(TaskClient tasks) {
        assertThat(tasks.submit(DataProcessing.class, new Parameters(100, 1, "count")))
                .isFinished();

        assertThat(crowd.largest).hasValue(20);
    }

    /** Lets nobody go before twenty have come, so that a task that starts fewer never ends. */
    private static final class Crowd implements Chunks {

        private final AtomicInteger present = new AtomicInteger();
        private final AtomicInteger largest = new AtomicInteger();
        private final Phaser twenty = new Phaser(20);

        @Override
        public ChunkResult process(List<@Nullable BigDecimal> numbers, String operation) {
            largest.accumulateAndGet(present.incrementAndGet(), Math::max);
            twenty.arriveAndAwaitAdvance();
            present.decrementAndGet();
            return new ChunkResult(
                    numbers.size(), operation, Operation.of(operation).apply(numbers));
        }
    }
}
