package org.computor.tasks.processor.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.computor.tasks.processor.TaskProcessor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same sources give the same bytes, in whatever order they are compiled. */
class ReproducibleTest {

    private static final String RICH = """
            package team;

            import com.fasterxml.jackson.annotation.JsonProperty;
            import jakarta.validation.constraints.*;
            import java.time.*;
            import java.util.*;
            import org.computor.tasks.*;
            import org.computor.tasks.annotations.*;

            @RegisterTask(name = "rich", description = "Ä task", retry = @Retry(nonRetryable = IllegalStateException.class))
            public class Rich extends BaseWorkflow<Rich.Parameters, Map<String, List<Rich.Node>>> {

                public enum Color { RED, GREEN }

                public record Node(@Size(min = 1, max = 9) @Pattern(regexp = "[a-z]+") String name, List<Node> children) {}

                public record Parameters(
                        @Min(1) @Max(9) int count,
                        @JsonProperty(defaultValue = "RED") Color color,
                        Optional<Instant> at,
                        Map<String, Node> nodes) {}

                @Override
                public WorkflowResult<Map<String, List<Node>>> run(Parameters parameters) {
                    return WorkflowResult.completed(Map.of());
                }
            }
            """;

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void twice(Compile compiler) throws IOException {
        Map<String, byte[]> first = compile(compiler, "first", false);
        Map<String, byte[]> second = compile(compiler, "second", true);

        assertThat(first).containsKeys("classes/META-INF/computor-tasks/team.Rich.json", "classes/team/RichTask.class");
        assertThat(second).containsOnlyKeys(first.keySet());
        first.forEach((file, bytes) -> assertThat(second.get(file)).as(file).isEqualTo(bytes));
    }

    private Map<String, byte[]> compile(Compile compiler, String name, boolean reversed) throws IOException {
        BuildTool.Folders folders = BuildTool.Folders.in(directory.resolve(name));
        List<Path> files = new ArrayList<>();
        Map<String, String> sources = Map.of(
                "team.Rich", RICH,
                "team.Plain", Team.task("team.Plain", "plain"),
                "team.Acts", Team.activityInterface("team.Acts", "act"),
                "team.ActsHere", Team.activities("team.ActsHere", "Acts"));
        for (String className : sources.keySet().stream().sorted().toList()) {
            Path file = folders.source(className);
            Files.createDirectories(file.resolveSibling(""));
            files.add(Files.writeString(file, sources.get(className)));
        }
        if (reversed) {
            Collections.reverse(files);
        }
        compiler.run(files, folders.generated(), folders.classes(), List.of(), new TaskProcessor());
        return Team.files(directory.resolve(name));
    }
}
