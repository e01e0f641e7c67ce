package org.computor.tasks.samples.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.computor.tasks.TaskQueues;
import org.computor.tasks.client.SubmitOptions;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.samples.testing.fixture.TestBed;
import org.computor.tasks.samples.testing.git.Repository;
import org.computor.tasks.samples.testing.workflow.StudentTesting;
import org.computor.tasks.samples.testing.workflow.StudentTesting.Outcome;
import org.computor.tasks.samples.testing.workflow.TestJob;
import org.computor.tasks.testkit.RealServerOnly;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two hundred submissions of two courses at once, nearly all of the first one's before the second's, and one that is
 * urgent: {@code mvn test -pl samples/testing -am -Dtest=ThroughputTest -Dtesting.throughput=true
 * -Dcomputor.tasks.server=HOST:PORT}, on a server that was started with {@code matching.enableFairness=true}.
 */
@Timeout(1_200)
@RealServerOnly("the embedded one knows no fairness")
@EnabledIfSystemProperty(named = "testing.throughput", matches = "true", disabledReason = "takes minutes")
class ThroughputTest {

    private static final int LARGE_COURSE = 180;
    private static final int SMALL_COURSE = 20;

    @Test
    void takesTurns(@TempDir Path folder) throws Exception {
        try (TestBed bed = new TestBed(folder)) {
            bed.assignment("one", "two");
            bed.answers("ada", "one", "sleep 0.5");
            bed.repositories()
                    .commit("other", Map.of("week1/test.yaml", "type: lines\n", "week1/answers.txt", "one\n"));
            bed.open("alpha", TestingSettings.of(bed.home(), "alpha").queues(bed.queue(), TaskQueues.HIGH_PRIORITY));
            Instant start = Instant.now();
            List<TaskHandle<Outcome>> large = submit(bed, "reference", LARGE_COURSE, bed.queue());
            List<TaskHandle<Outcome>> small = submit(bed, "other", SMALL_COURSE, bed.queue());
            double submitted = seconds(start, Instant.now());
            TaskHandle<Outcome> urgent =
                    submit(bed, "reference", 1, TaskQueues.HIGH_PRIORITY).get(0);
            double urgentTook = urgent.result().durationSeconds();
            List<Instant> ends = new ArrayList<>(ends(large));
            List<Instant> smallEnds = ends(small);
            ends.addAll(smallEnds);
            double all = seconds(start, latest(ends));
            double lastOfSmall = seconds(start, latest(smallEnds));
            System.out.printf(
                    "submitted in %.1f s; all 200 after %.1f s (%.1f/s, %d places); the small course's last after %.1f s;"
                            + " the urgent one took %.1f s%n",
                    submitted, all, 200 / all, Runtime.getRuntime().availableProcessors(), lastOfSmall, urgentTook);

            Map<String, Integer> writes = new HashMap<>();
            bed.computor().writes().forEach(row -> writes.merge(row, 1, Integer::sum));
            assertThat(writes)
                    .hasSize(LARGE_COURSE + SMALL_COURSE + 1)
                    .allSatisfy((row, n) -> assertThat(n).isEqualTo(1));
            assertThat(urgentTook).isLessThan(all / 4);
            assertThat(lastOfSmall).isLessThan(all * 0.6);
        }
    }

    private static List<TaskHandle<Outcome>> submit(TestBed bed, String course, int count, String queue)
            throws Exception {
        List<TaskHandle<Outcome>> tasks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Repository assignment = bed.remote(course, "week1", null);
            TestJob job =
                    new TestJob(null, null, null, null, "lines", bed.remote("ada", "week1", null), assignment, -1, -1);
            tasks.add(bed.track(bed.client()
                    .submit(
                            StudentTesting.class,
                            new StudentTesting.Parameters(
                                    job, null, bed.computor().waitingRow()),
                            SubmitOptions.defaults().queue(queue))));
        }
        return tasks;
    }

    private static List<Instant> ends(List<TaskHandle<Outcome>> tasks) {
        return tasks.stream().map(task -> task.result().completedAt()).toList();
    }

    private static Instant latest(List<Instant> instants) {
        return instants.stream().max(Instant::compareTo).orElseThrow();
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 1000.0;
    }
}
