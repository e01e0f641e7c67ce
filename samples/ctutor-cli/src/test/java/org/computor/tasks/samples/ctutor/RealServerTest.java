package org.computor.tasks.samples.ctutor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.computor.tasks.testkit.RealServerOnly;
import org.junit.jupiter.api.Test;

@RealServerOnly("the embedded server does not know who polls, and takes every namespace")
class RealServerTest {

    private final String address = System.getProperty("computor.tasks.server", "");

    @Test
    void aNamespaceThatIsMissingIsNoFailedTask() {
        Map<String, String> elsewhere = Map.of("TEMPORAL_ADDRESS", address, "TEMPORAL_NAMESPACE", "nope");

        for (Run run : new Run[] {
            Run.ctutor(elsewhere, "worker", "status"),
            Run.ctutor(elsewhere, "worker", "test-job", "example_long_running")
        }) {
            assertThat(run.status()).isNotIn(ExitStatus.FINISHED, ExitStatus.FAILED);
            assertThat(run.err()).hasLineCount(1).contains("nope");
        }
    }

    @Test
    void saysThatNobodyPolls() {
        String queue = "nobody-" + UUID.randomUUID();

        Run run = Run.ctutor(
                Map.of("TEMPORAL_ADDRESS", address),
                "worker",
                "test-job",
                "example_error_handling",
                "--queue=" + queue);

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("submitted ");
        assertThat(run.err()).contains("has no worker", "ctutor worker start --queues=" + queue);
    }
}
