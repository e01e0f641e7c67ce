package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.InvalidParametersException;
import org.computor.tasks.NoParameters;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Values that are something else in Java than in the text of JSON. */
class OddValuesTest {

    @RegisterExtension
    static final TaskExtension server = TaskExtension.builder()
            .tasks(Bytes.class, Measure.class, Nothing.class, NoNumber.class, Meeting.class)
            .build();

    @SuppressWarnings("ArrayRecordComponent") // what this is about
    record Files(byte[] first, List<byte[]> more, Map<String, Optional<byte[]>> named) {

        int size() {
            return first.length
                    + more.stream().mapToInt(bytes -> bytes.length).sum()
                    + named.values().stream()
                            .flatMap(Optional::stream)
                            .mapToInt(bytes -> bytes.length)
                            .sum();
        }
    }

    /** Bytes in parameters and as a result. */
    @RegisterTask(name = "odd_bytes")
    static class Bytes extends BaseWorkflow<Files, byte[]> {
        @Override
        public WorkflowResult<byte[]> run(Files parameters) {
            byte[] result = Arrays.copyOf(parameters.first(), parameters.size());
            return WorkflowResult.completed(result);
        }
    }

    record Point(double x, float y) {}

    /** Numbers with a point. */
    @RegisterTask(name = "odd_numbers")
    static class Measure extends BaseWorkflow<Point, Double> {
        @Override
        public WorkflowResult<Double> run(Point parameters) {
            return WorkflowResult.completed(parameters.x() / parameters.y());
        }
    }

    record When(
            ZonedDateTime time,
            @JsonFormat(pattern = "dd.MM.yyyy HH:mm VV") ZonedDateTime written,
            Map<ZonedDateTime, String> names) {}

    /** A time somewhere. */
    @RegisterTask(name = "odd_time")
    static class Meeting extends BaseWorkflow<When, ZonedDateTime> {
        @Override
        public WorkflowResult<ZonedDateTime> run(When parameters) {
            return parameters.time().equals(parameters.written())
                            && parameters.names().containsKey(parameters.time())
                    ? WorkflowResult.completed(parameters.time().plusMonths(6))
                    : WorkflowResult.failed("the times differ: " + parameters);
        }
    }

    /** A result that is nothing. */
    @RegisterTask(name = "odd_nothing")
    static class Nothing extends BaseWorkflow<NoParameters, Optional<String>> {
        @Override
        public WorkflowResult<Optional<String>> run(NoParameters parameters) {
            return WorkflowResult.completed(Optional.empty());
        }
    }

    /** A result that is no number. */
    @RegisterTask(name = "odd_no_number")
    static class NoNumber extends BaseWorkflow<NoParameters, OptionalInt> {
        @Override
        public WorkflowResult<OptionalInt> run(NoParameters parameters) {
            return WorkflowResult.completed(OptionalInt.empty());
        }
    }

    @Test
    void bytes(TaskClient tasks) {
        Files files = new Files(
                "äbc".getBytes(StandardCharsets.UTF_8),
                List.of(new byte[3], new byte[0]),
                Map.of("a", Optional.of(new byte[1]), "b", Optional.empty()));

        assertThat(tasks.submit(Bytes.class, files).result())
                .startsWith(files.first())
                .hasSize(8);
    }

    @Test
    void nothing(TaskClient tasks) {
        assertThat(tasks.submit(Nothing.class, new NoParameters()).result()).isEmpty();
        assertThat(tasks.submit(NoNumber.class, new NoParameters()).result()).isEmpty();
    }

    @Test
    void numbersThatAreNone(TaskClient tasks) {
        assertThat(tasks.submit(Measure.class, new Point(1, 0)).result()).isInfinite();
        assertThatExceptionOfType(InvalidParametersException.class)
                .isThrownBy(() -> tasks.submit(Measure.class, new Point(Double.NaN, Float.NEGATIVE_INFINITY)))
                .withMessageContaining("x must be a number, but is the text \"NaN\"")
                .withMessageContaining("y must be a number, but is the text \"-Infinity\"");
    }

    @Test
    void aTimeKeepsItsZone(TaskClient client) {
        ZonedDateTime winter = ZonedDateTime.parse("2026-01-15T10:00:00+01:00[Europe/Vienna]");

        assertThat(client.submit(Meeting.class, new When(winter, winter, Map.of(winter, "start")))
                        .result())
                .isEqualTo(ZonedDateTime.parse("2026-07-15T10:00:00+02:00[Europe/Vienna]"));
    }
}
