package org.computor.tasks.processor.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Names, queues and schemas are listed without loading a class of the team, nor a library, which would take longer than
 * the listing; seen with {@code -verbose:class}.
 */
class ListingLoadsNoClassTest {

    @TempDir
    Path directory;

    @Test
    void noneOfTheTeamAndNothingOfTemporalAndNoLibrary() throws IOException, InterruptedException {
        Path classes = new Module(directory, new ChangedFiles(Compile.JAVAC))
                .write("team.First", Team.task("team.First", "first"))
                .write("team.Outer", Team.nestedTask("team.Outer", "Inner", "inner"))
                .write("team.Acts", Team.activityInterface("team.Acts", "act"))
                .write("team.ActsHere", Team.activities("team.ActsHere", "Acts"))
                .build();

        List<String> output = list(classes);

        assertThat(output).filteredOn(line -> line.startsWith("task ")).hasSize(2);
        assertThat(output).anyMatch(line -> line.contains("org.computor.tasks.registry.TaskRegistry"));
        assertThat(output)
                .noneMatch(line -> line.contains(" team.")
                        || line.contains(" io.temporal.")
                        || line.contains(" com.fasterxml.jackson.")
                        || line.contains(" org.slf4j."));
    }

    private List<String> list(Path classes) throws IOException, InterruptedException {
        Path output = directory.resolve("output");
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-verbose:class",
                        "-cp",
                        classes + File.pathSeparator + System.getProperty("java.class.path"),
                        ListTasks.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(java.waitFor()).isZero();
        return Files.readAllLines(output, StandardCharsets.UTF_8);
    }
}
