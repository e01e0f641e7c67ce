package org.computor.tasks.samples.testing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.computor.tasks.samples.testing.backend.TestListener;
import org.computor.tasks.samples.testing.spec.BackendSettings;
import org.computor.tasks.samples.testing.spec.TestSummary;
import org.computor.tasks.samples.testing.spec.TestSummary.Counts;
import org.computor.tasks.samples.testing.spec.TestSummary.Result;
import org.computor.tasks.samples.testing.spec.TestSummary.Status;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AssignmentsTest {

    private static Engine engine;

    @TempDir
    private Path output;

    @BeforeAll
    static void open() {
        engine = new Engine(Host.sandbox(), Host.tools());
    }

    static java.util.stream.Stream<String> assignments() throws java.io.IOException {
        return Assignment.names();
    }

    @ParameterizedTest
    @MethodSource("assignments")
    void passTheRightSolution(String name) throws Exception {
        TestSummary summary = test(name, "right");
        assertThat(summary.counts().passed())
                .as("%s", summary)
                .isEqualTo(summary.counts().total());
        assertThat(summary.counts().total()).isPositive();
        assertThat(summary.result()).isEqualTo(Result.PASSED);
        assertThat(summary.score()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "c, 5, 2, 2, 1",
        "cpp, 5, 2, 2, 1",
        "fortran, 5, 2, 2, 1",
        "java, 7, 2, 4, 1",
        "javascript, 6, 1, 4, 1",
        "python, 3, 1, 2, 0",
        "python-unittest, 2, 0, 2, 0",
        "document, 7, 2, 5, 0"
    })
    void failTheWrongSolution(String name, int total, int passed, int failed, int skipped) throws Exception {
        TestSummary summary = test(name, "wrong");
        assertThat(summary.counts()).as("%s", summary).isEqualTo(new Counts(total, passed, failed, skipped));
        assertThat(summary.status()).isEqualTo(Status.COMPLETED);
        assertThat(summary.result()).isEqualTo(Result.FAILED);
    }

    @Test
    void aFailedUnitTestOfNodeSaysWhatItsAssertionSaid() throws Exception {
        assertThat(test("javascript", "wrong").toString())
                .contains("Expected values to be strictly equal")
                .doesNotContain("|-");
    }

    private TestSummary test(String name, String submission) throws Exception {
        Assignment assignment = new Assignment(name);
        assignment.needsItsTools();
        List<String> heard = new ArrayList<>();
        TestListener listener = (done, total, test) -> heard.add(done + "/" + total + " " + test);
        TestSummary summary =
                engine.run(assignment.run(assignment.submission(submission), output, BackendSettings.NONE), listener);
        assertThat(TestSummary.read(output.resolve(TestSummary.FILE_NAME))).isEqualTo(summary);
        int tests = Objects.requireNonNull(summary.tests()).stream()
                .mapToInt(entry -> entry.counts().total())
                .sum();
        assertThat(heard).hasSize(tests + 1).last().isEqualTo(tests + "/" + tests + " ");
        return summary;
    }
}
