package org.computor.tasks.samples.testing.spec;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * meta.yaml: what an assignment consists of. Fields that are not known here are ignored.
 *
 * @param slug the assignment's name; newer files call it {@code identifier}
 * @param properties its files and its backend
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AssignmentMeta(
        @JsonAlias("identifier") @Nullable String slug,
        @Nullable String title,
        @Nullable String version,
        Properties properties) {

    public static final String FILE_NAME = "meta.yaml";

    /**
     * The files, by their paths within the assignment, and the backend.
     *
     * @param studentSubmissionFiles what a student hands in
     * @param additionalFiles what is put beside it before the tests run
     * @param testFiles what the tests need
     * @param studentTemplates what a student starts from
     * @param testDependencies other assignments whose directories lie beside this one's
     * @param executionBackend what runs the tests; absent if the course decides
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Properties(
            List<String> studentSubmissionFiles,
            List<String> additionalFiles,
            List<String> testFiles,
            List<String> studentTemplates,
            List<TestDependency> testDependencies,
            @Nullable Backend executionBackend) {

        /** No files, and the course's backend. */
        public static final Properties NONE =
                new Properties(List.of(), List.of(), List.of(), List.of(), List.of(), null);

        @SuppressWarnings("NullAway") // the file may leave them out
        public Properties {
            studentSubmissionFiles = copy(studentSubmissionFiles);
            additionalFiles = copy(additionalFiles);
            testFiles = copy(testFiles);
            studentTemplates = copy(studentTemplates);
            testDependencies = testDependencies == null ? List.of() : List.copyOf(testDependencies);
        }

        private static List<String> copy(@Nullable List<String> paths) {
            return paths == null ? List.of() : List.copyOf(paths);
        }
    }

    /**
     * Another assignment; in the file a name alone, or an object with a version.
     *
     * @param slug its name
     * @param version which versions will do; any, if absent
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record TestDependency(String slug, @Nullable String version) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static TestDependency named(String slug) {
            return new TestDependency(slug, null);
        }
    }

    /**
     * What runs the tests.
     *
     * @param slug its name, {@code itpcp.exec.py} for example
     * @param version of the language; the backend's own, if absent
     * @param settings limits and flags
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Backend(String slug, @Nullable String version, BackendSettings settings) {

        @SuppressWarnings("NullAway") // the file may leave it out
        public Backend {
            settings = settings == null ? BackendSettings.NONE : settings;
        }
    }

    @SuppressWarnings("NullAway") // the file may leave it out
    public AssignmentMeta {
        properties = properties == null ? Properties.NONE : properties;
    }

    /**
     * Reads the file.
     *
     * @throws InvalidFileException if it is not a meta.yaml
     * @throws IOException if it cannot be read at all
     */
    public static AssignmentMeta read(Path file) throws IOException {
        return FileFormat.YAML.read(file, AssignmentMeta.class);
    }
}
