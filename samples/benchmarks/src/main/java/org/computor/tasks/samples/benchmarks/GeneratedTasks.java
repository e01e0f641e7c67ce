package org.computor.tasks.samples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sources of many tasks, each with parameters and a result as tasks have them. */
final class GeneratedTasks {

    /** Where they are, as a package. */
    static final String PACKAGE = "bench";

    @SuppressWarnings("InlineFormatString") // a file of its own
    private static final String SOURCE = """
            package bench;

            import com.fasterxml.jackson.annotation.JsonProperty;
            import jakarta.validation.constraints.*;
            import java.time.Instant;
            import java.util.*;
            import org.computor.tasks.*;
            import org.computor.tasks.annotations.*;

            @RegisterTask(name = "task_%1$d", queue = "queue-%2$d", executionTimeout = "10m")
            public class Bench%1$d extends BaseWorkflow<Bench%1$d.Parameters, Bench%1$d.Result> {

                public enum Operation { SUM, COUNT, MAX }

                /**
                 * What it takes.
                 *
                 * @param dataSize how many
                 */
                public record Parameters(
                        @Min(1) @Max(1000) int dataSize,
                        @JsonProperty(defaultValue = "10") int chunkSize,
                        @NotBlank String title,
                        Operation operation,
                        Optional<Instant> notBefore,
                        List<@Size(max = 20) String> labels,
                        Map<String, Integer> weights) {}

                public record Result(long total, List<Chunk> chunks) {}

                public record Chunk(int size, double value) {}

                @Override
                public WorkflowResult<Result> run(Parameters parameters) {
                    return WorkflowResult.completed(new Result(parameters.dataSize(), List.of()));
                }
            }
            """;

    private GeneratedTasks() {}

    static void write(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < count; i++) {
            Files.writeString(folder.resolve("Bench" + i + ".java"), SOURCE.formatted(i, i % 10));
        }
    }
}
