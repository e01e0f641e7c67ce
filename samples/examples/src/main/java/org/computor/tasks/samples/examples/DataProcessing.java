package org.computor.tasks.samples.examples;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.ActivityDefaults;
import org.computor.tasks.annotations.RegisterTask;
import org.jspecify.annotations.Nullable;

/**
 * Cuts numbers into chunks, has an activity work on each, a bounded number of them side by side, and puts the results
 * together. What is too much for the history of one run is left to runs of this same task for slices of it.
 */
@RegisterTask(
        name = "example_data_processing",
        executionTimeout = "10m",
        description = "Adds, counts or compares numbers, chunk by chunk")
public class DataProcessing extends BaseWorkflow<DataProcessing.Parameters, DataProcessing.Summary> {

    private static final int MOST_ITEMS = 100_000;
    private static final int MOST_BYTES = 2_000_000;
    private static final int CHUNKS_IN_A_RUN = 500;
    private static final int CHUNKS_AT_ONCE = 20;
    private static final int SLICES_AT_ONCE = 4;

    /**
     * @param dataSize the numbers are 1 to this, unless {@code data} has others
     * @param chunkSize how many numbers go to one activity
     * @param operation {@code sum}, {@code count} or {@code max}; any other hands the chunks back
     * @param data the numbers, in place of {@code dataSize}; null stands for a missing one
     */
    public record Parameters(
            @JsonProperty(defaultValue = "100") @Min(0) @Max(MOST_ITEMS) int dataSize,

            @JsonProperty(defaultValue = "10") @Min(1) int chunkSize,

            @JsonProperty(defaultValue = "sum") @Size(max = 100) String operation,

            @Size(max = MOST_ITEMS) @Nullable List<@Nullable BigDecimal> data) {

        /** Refuses what would make a result larger than Temporal carries. */
        public Parameters {
            int items = data == null ? dataSize : data.size();
            if (chunkSize > 0 && bytes(items, chunkSize, operation) > MOST_BYTES) {
                throw new IllegalArgumentException("the result for " + items + " numbers in chunks of " + chunkSize
                        + " would be larger than the 2 MB that Temporal carries: choose a larger chunk_size, or"
                        + " fewer numbers");
            }
        }

        // As JSON, roughly, for numbers of up to six digits; what is handed back is the final result too
        private static long bytes(int items, int chunkSize, String operation) {
            long chunks = (items + chunkSize - 1L) / chunkSize;
            long entries = chunks * (60 + operation.length());
            return Operation.of(operation) == Operation.OTHER ? 2 * (entries + 7L * items) : entries;
        }

        /** The numbers 1 to a size. */
        public Parameters(int dataSize, int chunkSize, String operation) {
            this(dataSize, chunkSize, operation, null);
        }

        List<@Nullable BigDecimal> numbers() {
            return data != null
                    ? data
                    : IntStream.rangeClosed(1, dataSize)
                            .<@Nullable BigDecimal>mapToObj(BigDecimal::valueOf)
                            .toList();
        }
    }

    /**
     * @param chunkSize how many numbers were in the chunk
     * @param result a number; null for the greatest of none; the numbers themselves for an unknown operation
     */
    public record ChunkResult(
            int chunkSize, String operation, @Nullable JsonNode result) {}

    /**
     * @param totalItems how many numbers there were
     * @param finalResult the chunks' results put together
     */
    public record Summary(
            int totalItems,
            int chunksProcessed,
            int chunkSize,
            String operation,
            @Nullable JsonNode finalResult,
            List<ChunkResult> chunkResults) {}

    /** Works on chunks. */
    @ActivityInterface
    @ActivityDefaults(startToCloseTimeout = "1m")
    public interface Chunks {

        /** Applies an operation to the numbers of one chunk. */
        @ActivityMethod(name = "process_data_chunk")
        ChunkResult process(List<@Nullable BigDecimal> numbers, String operation);
    }

    private final Chunks chunks = activities(Chunks.class);

    @Override
    public WorkflowResult<Summary> run(Parameters parameters) {
        progress(0, "splitting");
        List<@Nullable BigDecimal> numbers = parameters.numbers();
        int numbersInARun = Math.multiplyExact(CHUNKS_IN_A_RUN, Math.min(parameters.chunkSize(), MOST_ITEMS));
        List<ChunkResult> results = numbers.size() > numbersInARun
                ? inSlices(split(numbers, numbersInARun), parameters)
                : inChunks(split(numbers, parameters.chunkSize()), parameters.operation());
        return WorkflowResult.completed(new Summary(
                numbers.size(),
                results.size(),
                parameters.chunkSize(),
                parameters.operation(),
                Operation.of(parameters.operation()).combine(results),
                results));
    }

    private List<ChunkResult> inChunks(List<List<@Nullable BigDecimal>> pieces, String operation) {
        return fanOut(pieces, CHUNKS_AT_ONCE, piece -> chunks.process(piece, operation), reporting("chunk", pieces));
    }

    private List<ChunkResult> inSlices(List<List<@Nullable BigDecimal>> slices, Parameters parameters) {
        List<Summary> summaries = fanOut(
                slices,
                SLICES_AT_ONCE,
                slice -> call(
                        DataProcessing.class,
                        new Parameters(slice.size(), parameters.chunkSize(), parameters.operation(), slice)),
                reporting("slice", slices));
        return summaries.stream()
                .flatMap(summary -> summary.chunkResults().stream())
                .toList();
    }

    private IntConsumer reporting(String what, List<?> all) {
        return done -> progress(100 * done / all.size(), what + " " + done + " of " + all.size());
    }

    private static List<List<@Nullable BigDecimal>> split(List<@Nullable BigDecimal> numbers, int size) {
        List<List<@Nullable BigDecimal>> pieces = new ArrayList<>();
        for (int start = 0; start < numbers.size(); start += size) {
            pieces.add(numbers.subList(start, Math.min(numbers.size(), start + size)));
        }
        return pieces;
    }
}
