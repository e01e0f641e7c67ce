package org.computor.tasks.samples.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.samples.testing.fixture.Machine;
import org.computor.tasks.samples.testing.fixture.TestBed;
import org.computor.tasks.samples.testing.workflow.StudentTesting.Outcome;
import org.computor.tasks.testkit.RealServerOnly;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two hosts, of which one or both are killed at some moment of a job, again and again; each result stands in its row as
 * if nothing had happened, written once. {@code -Dtesting.seed} repeats a run's moments, {@code -Dtesting.kills} says
 * how many (10).
 */
@Tag("slow")
@Timeout(1_800)
@RealServerOnly("the embedded one never takes back a step from a worker that is gone")
class RandomKillsTest {

    private static final String SERVER = System.getProperty("computor.tasks.server", "");

    private static final int LONGEST_MILLIS = 5_000; // about what a job takes

    private static final List<List<Integer>> VICTIMS = List.of(List.of(0), List.of(1), List.of(0, 1));

    @Test
    void leaveEachResultWrittenOnce(@TempDir Path folder) throws Exception {
        long seed = Long.getLong("testing.seed", System.nanoTime());
        int kills = Integer.getInteger("testing.kills", 10);
        System.out.println("testing.seed=" + seed);
        Random random = new Random(seed);
        try (TestBed bed = new TestBed(folder);
                Machine alpha = Machine.beside("alpha");
                Machine beta = Machine.beside("beta")) {
            Files.createDirectories(bed.home());
            bed.assignment("one", "two", "three");
            bed.answers("ada", "one", "sleep 1", "three");
            List<Machine> machines = List.of(alpha, beta);
            for (Machine machine : machines) {
                machine.start(bed, SERVER);
            }
            for (int kill = 1; kill <= kills; kill++) {
                int afterMillis = random.nextInt(LONGEST_MILLIS);
                List<Machine> victims = VICTIMS.get(random.nextInt(VICTIMS.size())).stream()
                        .map(machines::get)
                        .toList();
                String row = bed.computor().waitingRow();
                TaskHandle<Outcome> task = bed.submit(bed.job("ada", null), row);
                Thread.sleep(afterMillis); // the moment is what is random here
                String stage = stage(task);
                for (Machine victim : victims) {
                    victim.kill();
                }
                for (Machine victim : victims) {
                    victim.start(bed, SERVER);
                }

                Outcome outcome = task.result();

                System.out.printf(
                        "%d: killed %d after %d ms, at \"%s\"; tested on %s, %.1f s in all%n",
                        kill, victims.size(), afterMillis, stage, outcome.host(), outcome.durationSeconds());
                JsonNode written = bed.computor().row(row);
                assertThat(written.path("status").asText()).isEqualTo("finished");
                assertThat(written.path("result").asDouble()).isEqualTo(2 / 3.0);
                assertThat(written.path("test_system_id").asText()).isEqualTo(task.id());
                assertThat(Collections.frequency(List.copyOf(bed.computor().writes()), row))
                        .as("writes of %s", row)
                        .isEqualTo(1);
            }
            Eventually.assertThat(bed::leftovers, left -> assertThat(left).isEmpty());
        }
    }

    private static String stage(TaskHandle<?> task) {
        return task.info().progress().map(progress -> progress.stage()).orElse("submitted");
    }
}
