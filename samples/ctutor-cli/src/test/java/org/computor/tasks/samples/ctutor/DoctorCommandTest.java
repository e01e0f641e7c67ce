package org.computor.tasks.samples.ctutor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.computor.tasks.testkit.RealServerOnly;
import org.junit.jupiter.api.Test;

class DoctorCommandTest {

    @Test
    void aHealthyServerIsZero() {
        Run run = Run.ctutor("doctor", "--embedded");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("ok", "answers", "Java");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aServerThatDoesNotAnswerIsThreeAndSaysWhatToDo() {
        Run run = Run.ctutor(Map.of("TEMPORAL_HOST", "127.0.0.1", "TEMPORAL_PORT", "1"), "doctor", "--output=json");

        assertThat(run.status()).isEqualTo(ExitStatus.UNREACHABLE);
        assertThat(run.document().path("status").asText()).isEqualTo("error");
        assertThat(run.document().at("/findings/0/check").asText()).isEqualTo("server");
        assertThat(run.document().at("/findings/0/mend").asText()).contains("temporal server start-dev");
    }

    @RealServerOnly("the embedded server does not know who polls")
    @Test
    void aQueueWithoutAWorkerIsOneAndSaysHowToStartIt() {
        String queue = "nobody-" + UUID.randomUUID();

        Run run = Run.ctutor(
                Map.of("TEMPORAL_ADDRESS", System.getProperty("computor.tasks.server", "")),
                "doctor",
                "--queues=" + queue);

        assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(run.out()).contains("error", queue, "ctutor worker start --queues=" + queue);
    }
}
