package org.computor.tasks.samples.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.temporal.api.history.v1.HistoryEvent;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.computor.tasks.InvalidParametersException;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.samples.examples.DataProcessing.ChunkResult;
import org.computor.tasks.samples.examples.DataProcessing.Parameters;
import org.computor.tasks.samples.examples.DataProcessing.Summary;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataProcessingTest {

    @RegisterExtension
    static final TaskExtension server =
            TaskExtension.builder().tasks(DataProcessing.class).build();

    @Test
    void addsTheNumbersChunkByChunk(TaskClient tasks) {
        TaskHandle<Summary> handle = tasks.submit(DataProcessing.class, new Parameters(1000, 10, "sum"));

        assertThat(handle).resultSatisfies(summary -> {
            assertThat(finalResult(summary).intValue()).isEqualTo(500_500);
            assertThat(summary.totalItems()).isEqualTo(1000);
            assertThat(summary.chunksProcessed()).isEqualTo(100);
        });
        assertThat(handle.info()).hasProgress(100, "chunk 100 of 100");
    }

    @Test
    void keepsTheChunksInOrder(TaskClient tasks) {
        Summary summary = tasks.submit(DataProcessing.class, new Parameters(250, 10, "max"))
                .result();

        assertThat(summary.chunkResults())
                .extracting(chunk -> String.valueOf(chunk.result()))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 25)
                        .mapToObj(chunk -> String.valueOf(10 * chunk))
                        .toList());
    }

    @Test
    void countsWhatIsInTheLastChunkToo(TaskClient tasks) {
        Summary summary = tasks.submit(DataProcessing.class, new Parameters(25, 10, "count"))
                .result();

        assertThat(summary.chunkResults()).extracting(ChunkResult::chunkSize).containsExactly(10, 10, 5);
        assertThat(finalResult(summary).intValue()).isEqualTo(25);
    }

    @Test
    void findsTheGreatestAmongMissingNumbers(TaskClient tasks) {
        List<BigDecimal> numbers = Arrays.asList(BigDecimal.ONE, null, new BigDecimal("7.5"), null);

        Summary summary = tasks.submit(DataProcessing.class, new Parameters(0, 2, "max", numbers))
                .result();

        assertThat(finalResult(summary).decimalValue()).isEqualByComparingTo("7.5");
    }

    @Test
    void hasNoGreatestOfNothing(TaskClient tasks) {
        Summary summary =
                tasks.submit(DataProcessing.class, new Parameters(0, 10, "max")).result();

        assertThat(summary.chunksProcessed()).isZero();
        assertThat(finalResult(summary).isNull()).isTrue();
    }

    @Test
    void handsTheChunksBackForAnyOtherOperation(TaskClient tasks) {
        Summary summary = tasks.submit(DataProcessing.class, new Parameters(3, 2, "double"))
                .result();

        assertThat(finalResult(summary))
                .hasToString("[{\"chunk_size\":2,\"operation\":\"double\",\"result\":[1,2]},"
                        + "{\"chunk_size\":1,\"operation\":\"double\",\"result\":[3]}]");
    }

    @Test
    void hasTwentyChunksUnderWayAtOnceAndNoMore(TaskClient tasks) {
        TaskHandle<Summary> handle = tasks.submit(DataProcessing.class, new Parameters(100, 1, "sum"));

        assertThat(handle).isFinished();

        assertThat(mostActivitiesAtOnce(tasks, handle.id())).isEqualTo(20);
    }

    @Test
    @Timeout(value = 11, unit = TimeUnit.MINUTES) // two minutes or so on a real server
    void leavesTenThousandChunksToRunsForSlices(TaskClient tasks) {
        TaskHandle<Summary> handle = tasks.submit(DataProcessing.class, new Parameters(20_000, 2, "sum"));

        assertThat(handle, Duration.ofMinutes(10)).resultSatisfies(summary -> {
            assertThat(summary.chunksProcessed()).isEqualTo(10_000);
            assertThat(finalResult(summary).longValue()).isEqualTo(200_010_000L);
            assertThat(summary.chunkResults())
                    .extracting(chunk -> Objects.requireNonNull(chunk.result()).longValue())
                    .isSorted();
        });
        assertThat(handle.info().historyLength()).isLessThan(500);
    }

    @Test
    void takesItsDefaultsForWhatIsMissing(TaskClient tasks) {
        JsonNode summary = tasks.submit("example_data_processing", "").result();

        assertThat(summary.path("final_result").intValue()).isEqualTo(5050);
        assertThat(summary.path("chunks_processed").intValue()).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"chunk_size\":0}|chunk_size must be at least 1, but is 0",
                "{\"chunk_size\":-1}|chunk_size must be at least 1, but is -1",
                "{\"data_size\":\"many\"}|data_size must be an integer, but is the text \"many\"",
                "{\"data_sise\":5}|data_sise is not a known field; did you mean data_size?",
                "{\"data\":[1,\"2\"]}|data[1] must be a number, but is the text \"2\"",
                "{\"data_size\":100001}|data_size must be at most 100000, but is 100001",
                "{\"data_size\":100000,\"chunk_size\":1}|choose a larger chunk_size, or fewer numbers",
                "{\"data_size\":100000,\"operation\":\"double\"}|choose a larger chunk_size, or fewer numbers",
                "[1]|must be an object, but is a list",
                "{\"data_size\":|malformed JSON"
            })
    void refusesWhatItCannotWorkOn(String parameters, String complaint, TaskClient tasks) {
        assertThatThrownBy(() -> tasks.submit("example_data_processing", parameters))
                .isInstanceOf(InvalidParametersException.class)
                .hasMessageContaining(complaint);
    }

    private static JsonNode finalResult(Summary summary) {
        return Objects.requireNonNullElse(summary.finalResult(), NullNode.getInstance());
    }

    private static int mostActivitiesAtOnce(TaskClient tasks, String taskId) {
        int underWay = 0;
        int most = 0;
        for (HistoryEvent event : tasks.temporal().fetchHistory(taskId).getEvents()) {
            underWay += event.hasActivityTaskScheduledEventAttributes() ? 1 : 0;
            underWay -= event.hasActivityTaskCompletedEventAttributes() ? 1 : 0;
            most = Math.max(most, underWay);
        }
        return most;
    }
}
