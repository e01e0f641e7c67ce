package org.computor.tasks.samples.ctutor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestJobCommandTest {

    private static Run embedded(String... arguments) {
        return Run.ctutor(Stream.concat(Stream.of("worker", "test-job", "--embedded", "--wait"), Stream.of(arguments))
                .toArray(String[]::new));
    }

    @Test
    void finishedIsZeroAndOneDocument() {
        Run run = embedded(
                "example_data_processing",
                "--params={\"data_size\":1000,\"chunk_size\":10,\"operation\":\"sum\"}",
                "--output=json");

        assertThat(run.status()).isEqualTo(ExitStatus.FINISHED);
        assertThat(run.err()).isEmpty();
        JsonNode document = run.document();
        assertThat(document.fieldNames())
                .toIterable()
                .containsExactly(
                        "task_id",
                        "task_name",
                        "queue",
                        "status",
                        "result",
                        "error",
                        "metadata",
                        "retries",
                        "progress",
                        "created_at",
                        "finished_at");
        assertThat(document.path("status").asText()).isEqualTo("finished");
        assertThat(document.at("/result/final_result").asInt()).isEqualTo(500500);
        assertThat(document.at("/result/chunks_processed").asInt()).isEqualTo(100);
        assertThat(document.at("/result/chunk_results")).hasSize(100);
        assertThat(document.path("error").isNull()).isTrue();
        assertThat(document.path("retries").asInt()).isZero();
    }

    @Test
    void aLongResultDoesNotScrollAwayForAPerson() {
        Run run = embedded("example_data_processing", "--params={\"data_size\":1000,\"chunk_size\":10}");

        assertThat(run.out()).contains("500500", "97 more").hasLineCount(21);
    }

    @Test
    void failedIsOne() {
        Run run = embedded("example_error_handling", "--params={\"should_fail\":true,\"fail_at_step\":5}");

        assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(run.out()).contains("failed");
        assertThat(run.err()).contains("Simulated failure at step 1", "attempts: 1");
    }

    @Test
    void failedIsADocumentToo() {
        JsonNode document = embedded(
                        "example_error_handling",
                        "--params={\"should_fail\":true,\"retry_count\":2,\"fail_at_step\":5}",
                        "--output=json")
                .document();

        assertThat(document.path("status").asText()).isEqualTo("failed");
        assertThat(document.path("error").asText()).isEqualTo("Simulated failure at step 3");
        assertThat(document.at("/metadata/attempts").asInt()).isEqualTo(3);
        assertThat(document.path("retries").asInt()).isZero();
    }

    @Test
    void theWorkerInsidePollsTheQueueThatIsNamed() {
        JsonNode document = embedded("example_error_handling", "--queue=somewhere-else", "--output=json")
                .document();

        assertThat(document.path("status").asText()).isEqualTo("finished");
        assertThat(document.path("queue").asText()).isEqualTo("somewhere-else");
    }

    @Test
    void readsParametersFromAFile(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("parameters.json"), "{\"data_size\": 4, \"chunk_size\": 2}");

        assertThat(embedded("example_data_processing", "--params=@" + file, "--output=json")
                        .document()
                        .at("/result/final_result")
                        .asInt())
                .isEqualTo(10);
    }

    @Test
    void keepsWideCharacters() {
        assertThat(embedded("example_long_running", "--params={\"duration\":1,\"message\":\"größer ≥ 日本\"}")
                        .out())
                .contains("größer ≥ 日本");
    }

    @Test
    void aServerThatIsNotThereIsThree() {
        Run run = Run.ctutor(
                Map.of("TEMPORAL_ADDRESS", "127.0.0.1:1"),
                "worker",
                "test-job",
                "example_long_running",
                "--output=json");

        assertThat(run.status()).isEqualTo(ExitStatus.UNREACHABLE);
        assertThat(run.document().path("status").asText()).isEqualTo("unreachable");
        assertThat(run.err()).hasLineCount(1).contains("127.0.0.1:1");
    }
}
