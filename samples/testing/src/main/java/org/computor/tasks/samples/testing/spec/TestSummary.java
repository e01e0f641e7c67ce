package org.computor.tasks.samples.testing.spec;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * testSummary.json: what became of the tests. The same on three levels: the whole, a collection, a test. Fields that
 * are not known here are ignored.
 *
 * @param timestamp when the run began, ISO-8601 in UTC; only on the top level
 * @param type the language of the whole, the type of a collection
 * @param status how the run of this entry ended
 * @param result whether it passed; absent for what was never reached
 * @param summary the counts of the tests below; absent for a test
 * @param statusMessage why it failed
 * @param resultMessage what the author of the tests says about the result
 * @param details further output, cut short
 * @param duration seconds
 * @param environment what ran it: names and versions
 * @param tests the entries below; absent for a test
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TestSummary(
        @Nullable String timestamp,
        @Nullable String type,
        @Nullable String version,
        @Nullable String name,
        @Nullable String description,
        Status status,
        @Nullable Result result,
        @Nullable Counts summary,
        @Nullable String statusMessage,
        @Nullable String resultMessage,
        @Nullable String details,
        @Nullable Double duration,
        @Nullable Map<String, Object> environment,
        @Nullable List<TestSummary> tests) {

    /** The name that a tester gives the file, unless specification.yaml names another. */
    public static final String FILE_NAME = "testSummary.json";

    /** How a run ended. */
    public enum Status {
        SCHEDULED,
        COMPLETED,
        TIMEDOUT,
        CRASHED,
        CANCELLED,
        SKIPPED,
        FAILED
    }

    /** What the tests say. */
    public enum Result {
        PASSED,
        FAILED,
        SKIPPED
    }

    /** How many tests; the three others add up to the total once a run is over. */
    public record Counts(int total, int passed, int failed, int skipped) {

        /** Passed of all, from 0 to 1; 0 if there are none. */
        public double score() {
            return total == 0 ? 0 : (double) passed / total;
        }

        /** Both together. */
        public Counts plus(Counts other) {
            return new Counts(
                    total + other.total, passed + other.passed, failed + other.failed, skipped + other.skipped);
        }
    }

    public TestSummary {
        name = Carried.text(name);
        statusMessage = Carried.text(statusMessage);
        resultMessage = Carried.text(resultMessage);
        details = Carried.text(details);
        tests = tests == null ? null : List.copyOf(tests);
    }

    /** The same, begun at this time. */
    public TestSummary at(String newTimestamp) {
        return new TestSummary(
                newTimestamp,
                type,
                version,
                name,
                description,
                status,
                result,
                summary,
                statusMessage,
                resultMessage,
                details,
                duration,
                environment,
                tests);
    }

    /** The counts; all 0 where none were written. */
    public Counts counts() {
        return summary == null ? new Counts(0, 0, 0, 0) : summary;
    }

    /** Passed of all, from 0 to 1. */
    public double score() {
        return counts().score();
    }

    /**
     * Reads a file that a tester wrote.
     *
     * @throws InvalidFileException if it is not a test summary
     * @throws IOException if it cannot be read at all
     */
    public static TestSummary read(Path file) throws IOException {
        return FileFormat.JSON.read(file, TestSummary.class);
    }

    /** As the file has it. */
    public String text() {
        return FileFormat.JSON.text(this);
    }

    /** Writes the file. */
    public void write(Path file) throws IOException {
        FileFormat.JSON.write(file, this);
    }
}
