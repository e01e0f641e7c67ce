package org.computor.tasks.samples.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.samples.testing.fixture.Cable;
import org.computor.tasks.samples.testing.fixture.Machine;
import org.computor.tasks.samples.testing.fixture.TestBed;
import org.computor.tasks.samples.testing.workflow.StudentTesting.Outcome;
import org.computor.tasks.testkit.RealServerOnly;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Kills the host that has the job. */
@Timeout(300)
@RealServerOnly("the embedded one lives in this process, and dead hosts do not")
class LostHostTest {

    @TempDir
    Path folder;

    @Test
    void anotherProcessTakesTheJob() throws Exception {
        String temporal = System.getProperty("computor.tasks.server");
        try (TestBed bed = new TestBed(folder);
                Machine alpha = Machine.beside("alpha");
                Machine beta = Machine.beside("beta")) {
            loseAlpha(bed, () -> alpha.start(bed, temporal), alpha, () -> beta.start(bed, temporal));
            sweepAlpha(bed);
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "testing.netns", matches = "true", disabledReason = "needs root and ip netns")
    void anotherMachineTakesTheJob() throws Exception {
        String temporal = System.getProperty("computor.tasks.server");
        try (Machine alpha = Machine.apart("alpha", 1);
                Machine beta = Machine.apart("beta", 2);
                Cable cable = new Cable(Machine.gateway(2), temporal); // alpha's own end goes with alpha
                TestBed bed = new TestBed(folder, Machine.gateway(2))) {
            loseAlpha(bed, () -> alpha.start(bed, cable.address()), alpha, () -> beta.start(bed, cable.address()));
        }
    }

    private interface Step {
        void take() throws Exception;
    }

    private void loseAlpha(TestBed bed, Step startAlpha, Machine alpha, Step startBeta) throws Exception {
        Files.createDirectories(bed.home());
        bed.assignment("one", "two");
        bed.answers("ada", "one", "sleep 8");
        String row = bed.computor().waitingRow();
        startAlpha.take();
        TaskHandle<Outcome> task = bed.submit(bed.job("ada", null), row);
        Eventually.assertThat(
                () -> task.info().progress(),
                progress -> assertThat(progress)
                        .hasValueSatisfying(seen -> assertThat(seen.stage()).startsWith("test")));

        alpha.kill();
        startBeta.take();

        assertThat(task).resultSatisfies(outcome -> {
            assertThat(outcome.host()).isEqualTo("beta-1");
            assertThat(outcome.passed()).isEqualTo(1);
        });
        assertThat(bed.computor().writes()).containsExactly(row);
    }

    // What the dead left is gone as soon as its machine has a host again
    private static void sweepAlpha(TestBed bed) throws Exception {
        assertThat(bed.leftovers()).isNotEmpty();
        bed.host("alpha");
        assertThat(bed.leftovers()).isEmpty();
    }
}
