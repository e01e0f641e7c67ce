package org.computor.tasks.samples.testing.spec;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * specification.yaml: where a tester command finds its directories. It knows further fields, which have defaults.
 *
 * @param studentDirectory the submission
 * @param referenceDirectory the right solution
 * @param testDirectory files that the tests need
 * @param outputDirectory where the summary goes
 * @param artifactDirectory where pictures and the like go
 * @param outputName the summary's file name
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Specification(
        @Nullable String executionDirectory,
        String studentDirectory,
        String referenceDirectory,
        String testDirectory,
        String outputDirectory,
        String artifactDirectory,
        String outputName) {

    public static final String FILE_NAME = "specification.yaml";

    /** For these directories, the summary under its usual name. */
    public static Specification of(Path student, Path reference, Path test, Path output, Path artifacts) {
        return new Specification(
                null,
                student.toString(),
                reference.toString(),
                test.toString(),
                output.toString(),
                artifacts.toString(),
                TestSummary.FILE_NAME);
    }

    /**
     * Reads the file.
     *
     * @throws InvalidFileException if it is not a specification.yaml
     * @throws IOException if it cannot be read at all
     */
    public static Specification read(Path file) throws IOException {
        return FileFormat.YAML.read(file, Specification.class);
    }

    /** Writes the file. */
    public void write(Path file) throws IOException {
        FileFormat.YAML.write(file, this);
    }
}
