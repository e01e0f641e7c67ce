package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.computor.tasks.ServerUnreachableException;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.worker.TaskWorker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 40, unit = TimeUnit.SECONDS)
class ConnectionTest {

    /** A port of the reserved ones, where nobody listens. */
    private static final Map<String, String> NOWHERE = Map.of("TEMPORAL_HOST", "127.0.0.1", "TEMPORAL_PORT", "1");

    @Test
    void saysThatNobodyAnswers() {
        try (TaskClient tasks = TaskClient.fromEnvironment(NOWHERE)) {
            assertThatThrownBy(() -> tasks.submit(Echo.class, new Echo.Parameters("hello")))
                    .isInstanceOf(ServerUnreachableException.class)
                    .hasMessageContaining("127.0.0.1:1")
                    .hasMessageContaining("TEMPORAL_ADDRESS");
            assertThatThrownBy(tasks::checkConnection).isInstanceOf(ServerUnreachableException.class);
        }
    }

    @Test
    void startsNoWorkerThatNobodyAnswers() {
        try (TaskClient client = TaskClient.fromEnvironment(NOWHERE);
                TaskWorker worker = TaskWorker.builder(client).tasks(Echo.class).build()) {
            assertThatThrownBy(worker::start).isInstanceOf(ServerUnreachableException.class);
        }
    }

    @Test
    void takesAnAddressThatIsGivenBeforeThatOfTheEnvironment() {
        try (TaskClient tasks = TaskClient.builder()
                .environment(Map.of("TEMPORAL_ADDRESS", "nowhere.invalid:7233"))
                .address("127.0.0.1:1")
                .namespace("given")
                .build()) {
            assertThat(tasks.temporal().getWorkflowServiceStubs().getOptions().getTarget())
                    .isEqualTo("127.0.0.1:1");
            assertThat(tasks.temporal().getOptions().getNamespace()).isEqualTo("given");
        }
    }

    @Test
    void saysThatItIsClosed() {
        TaskClient tasks = TaskClient.fromEnvironment(NOWHERE);
        tasks.close();
        tasks.close();

        assertThatIllegalStateException().isThrownBy(tasks::checkConnection).withMessage("the client is closed");
    }

    @Test
    void refusesAnAddressWithoutAPort() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TaskClient.fromEnvironment(Map.of("TEMPORAL_ADDRESS", "localhost"))
                        .close())
                .withMessageContaining("TEMPORAL_ADDRESS must be host:port, but is 'localhost'");
    }

    @Test
    void refusesAnEnvironmentThatCannotBeRight() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TaskClient.fromEnvironment(
                                Map.of("TEMPORAL_PORT", "many", "TEMPORAL_TLS_CERT", "/nowhere/cert.pem"))
                        .close())
                .withMessageContaining("TEMPORAL_PORT must be a port from 1 to 65535, but is 'many'")
                .withMessageContaining("TEMPORAL_TLS_CERT must name a file that can be read")
                .withMessageContaining("TEMPORAL_TLS_KEY is missing");
    }
}
