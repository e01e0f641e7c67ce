package org.computor.tasks.samples.ctutor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong is told in words that say what to do, in the form that was asked for, and starts nothing. */
class RefusalsTest {

    private static Arguments refused(String message, String... arguments) {
        return Arguments.of(List.of(arguments), message);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refused("which command?"),
                refused("which command?", "worker"),
                refused("bogus", "bogus"),
                refused("NAME", "worker", "test-job"),
                refused("--bogus", "worker", "test-job", "example_long_running", "--bogus"),
                refused("example_data_processing", "worker", "test-job", "example_data_procesing", "--embedded"),
                job("duration", "{\"duration\": \"many\"}"),
                job("wrong_name", "{\"wrong_name\": 1}"),
                job("--params", ""),
                job("--params", "  "),
                job("JSON", "{"),
                job("missing.json", "@missing.json"),
                refused("--embedded", "worker", "start", "--embedded"),
                refused("empty queue", "worker", "start", "--queues=bogus,,"),
                refused("--concurrency", "worker", "start", "--concurrency=0"),
                refused("--concurrency", "worker", "start", "--concurrency=many"),
                refused("--allow-secret", "worker", "start", "--allow-secret=a b"),
                refused("--allow-secret", "worker", "start", "--allow-secret=TOKEN@nowhere"),
                refused("--secrets", "worker", "start", "--secrets=missing-folder"));
    }

    private static Arguments job(String message, String parameters) {
        return refused(message, "worker", "test-job", "example_long_running", "--embedded", "--params=" + parameters);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void isTwo(List<String> arguments, String message) {
        Run run = Run.ctutor(arguments.toArray(String[]::new));

        assertThat(run.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("ctutor: ").contains(message).doesNotContain("\tat ");
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void isOneDocumentHoweverTheOptionIsWritten(List<String> arguments, String message) {
        for (List<String> option :
                List.of(List.of("--output=json"), List.of("--output", "json"), List.of("--output=JSON"))) {
            Run run = Run.ctutor(
                    Stream.concat(arguments.stream(), option.stream()).toArray(String[]::new));

            assertThat(run.status()).isEqualTo(ExitStatus.REFUSED);
            assertThat(run.document().path("status").asText()).isEqualTo("rejected");
            assertThat(run.document().path("error").asText()).contains(message);
        }
    }

    @Test
    void theOptionBeforeTheErrorCounts() {
        assertThat(Run.ctutor("--output", "json", "worker", "bogus")
                        .document()
                        .path("status")
                        .asText())
                .isEqualTo("rejected");
    }

    @Test
    void violationsNameTheField() {
        assertThat(Run.ctutor(
                                "worker",
                                "test-job",
                                "example_data_processing",
                                "--embedded",
                                "--params={\"chunk_size\": -1}",
                                "--output=json")
                        .document()
                        .at("/violations/0/path")
                        .asText())
                .contains("chunk_size");
    }

    @Test
    void aFormThatIsNone() {
        assertThat(Run.ctutor("worker", "status", "--output=yaml").err()).contains("text or json, but is 'yaml'");
    }

    @Test
    void anArgumentIsNoFile() {
        assertThat(Run.ctutor("worker", "test-job", "@missing", "--embedded").err())
                .contains("@missing");
    }
}
