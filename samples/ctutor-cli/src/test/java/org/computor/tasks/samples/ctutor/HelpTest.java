package org.computor.tasks.samples.ctutor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "worker --help",
                "worker start --help",
                "worker status --help",
                "worker test-job --help"
            })
    void hasExamplesAndExitStatusesAtEachLevel(String line) {
        Run run = Run.ctutor(line.split(" "));

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Usage: ctutor", "Examples:", "Exit status:");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void offersNothingThatIsRefused() {
        assertThat(Run.ctutor("worker", "start", "--help").out()).doesNotContain("--embedded");
        assertThat(Run.ctutor("worker", "test-job", "--help").out()).contains("--embedded");
    }

    @Test
    void saysItsVersion() {
        assertThat(Run.ctutor("--version").out()).startsWith("ctutor ").doesNotContain("$");
    }
}
