package org.computor.tasks.samples.testing.spec;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * test.yaml: the tests of an assignment. Unknown fields are refused, because a misspelt one would be a test that nobody
 * runs.
 *
 * @param type the language, where meta.yaml does not say
 */
public record TestSuite(
        @Nullable String type,
        @Nullable String name,
        @Nullable String description,
        @Nullable String version,
        Properties properties) {

    public static final String FILE_NAME = "test.yaml";

    private static final Pattern VERSION = Pattern.compile("([1-9]\\d*|0)(\\.([1-9]\\d*|0)){0,3}");

    /**
     * The collections, and what they inherit.
     *
     * @param timeout seconds for one run of a program; the backend's, if absent
     */
    public record Properties(
            @JsonUnwrapped Defaults settings,
            @Nullable Double timeout,
            @Nullable Boolean storeGraphicsArtifacts,
            @Nullable String competency,
            @Nullable String resultMessage,
            String failureMessage,
            String successMessage,
            List<TestCollection> tests) {

        @SuppressWarnings("NullAway") // the file may leave them out
        public Properties {
            settings = settings == null ? Defaults.NONE : settings;
            failureMessage = failureMessage == null ? "Some or all tests failed" : failureMessage;
            successMessage = successMessage == null ? "Congratulations! All tests passed" : successMessage;
            tests = tests == null ? List.of() : List.copyOf(tests);
        }
    }

    @SuppressWarnings("NullAway") // the file may leave them out
    public TestSuite {
        if (version != null && !VERSION.matcher(version).matches()) {
            throw new IllegalArgumentException("version has to look like 1.0");
        }
        properties = properties == null
                ? new Properties(Defaults.NONE, null, null, null, null, null, null, List.of())
                : properties;
    }

    /**
     * Reads the file.
     *
     * @throws InvalidFileException if it is not a test.yaml
     * @throws IOException if it cannot be read at all
     */
    public static TestSuite read(Path file) throws IOException {
        JsonNode tree = FileFormat.YAML.tree(file);
        UnknownFields.refuse(file, tree);
        return FileFormat.YAML.bind(file, tree, TestSuite.class);
    }
}
