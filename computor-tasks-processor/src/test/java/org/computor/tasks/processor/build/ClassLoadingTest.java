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
 * What is loaded before it is used would make each start slower, for each task: names, queues and schemas are listed
 * without a class of the team or a library, and a worker registers a task without its classes. Seen with
 * {@code -verbose:class}.
 */
class ClassLoadingTest {

    @TempDir
    Path directory;

    @Test
    void aListingLoadsNoneOfTheTeamAndNothingOfTemporalAndNoLibrary() throws IOException, InterruptedException {
        List<String> output = run(ListTasks.class);

        assertThat(output).filteredOn(line -> line.startsWith("task ")).hasSize(2);
        assertThat(output).anyMatch(line -> line.contains("org.computor.tasks.registry.TaskRegistry"));
        assertThat(output)
                .noneMatch(line -> line.contains(" team.")
                        || line.contains(" io.temporal.")
                        || line.contains(" com.fasterxml.jackson.")
                        || line.contains(" org.slf4j."));
    }

    @Test
    void aDescriptorLoadsTheInterfaceOfItsTaskOnly() throws IOException, InterruptedException {
        assertThat(run(MakeDescriptors.class))
                .filteredOn(line -> line.contains(" team.") && line.contains(" source: "))
                .extracting(line -> line.replaceAll(".* (team\\.\\S+) source: .*", "$1"))
                .containsExactlyInAnyOrder(
                        "team.FirstTask",
                        "team.FirstTask$Workflow",
                        "team.Outer_InnerTask",
                        "team.Outer_InnerTask$Workflow");
    }

    private List<String> run(Class<?> program) throws IOException, InterruptedException {
        Path classes = new Module(directory, new ChangedFiles(Compile.JAVAC))
                .write("team.First", Team.task("team.First", "first"))
                .write("team.Outer", Team.nestedTask("team.Outer", "Inner", "inner"))
                .write("team.Acts", Team.activityInterface("team.Acts", "act"))
                .write("team.ActsHere", Team.activities("team.ActsHere", "Acts"))
                .build();
        Path output = directory.resolve("output");
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-verbose:class",
                        "-cp",
                        classes + File.pathSeparator + System.getProperty("java.class.path"),
                        program.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(java.waitFor()).isZero();
        return Files.readAllLines(output, StandardCharsets.UTF_8);
    }
}
