package org.computor.tasks.samples.testing.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.computor.tasks.samples.testing.engine.Host;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void printsWhatCameOfEachTest() {
        int status = evaluate("assignments/c", "submissions/c/wrong");

        assertThat(out.toString())
                .contains(
                        "Sum of two numbers (c)\n",
                        "  \u2718 small numbers\n      \u2718 prints the sum\n          Number 1 is ",
                        "  \u2714 compiler\n      \u2714 compiles\n")
                .endsWith("2 of 5 passed, 2 failed, 1 skipped: score 0.40\n");
        assertThat(err.toString()).isEmpty();
        assertThat(status).isEqualTo(1);
    }

    @Test
    void takesTheRightSolutionWhereThereIsNoSubmission() {
        assertThat(evaluate("assignments/c")).isZero();
        assertThat(out.toString()).endsWith("5 of 5 passed, 0 failed, 0 skipped: score 1.00\n");
    }

    @Test
    void printsTheSummaryForPrograms() throws Exception {
        assertThat(evaluate("--json", "assignments/c", "submissions/c/right")).isZero();
        assertThat(new ObjectMapper()
                        .readTree(out.toString())
                        .at("/summary/passed")
                        .asInt())
                .isEqualTo(5);
    }

    @Test
    void takesAnyWayToAFolder() throws Exception {
        Path link = Files.createSymbolicLink(
                folder.resolve("link"), Path.of("assignments/c").toAbsolutePath());
        assertThat(evaluate(link.toString(), "submissions/../submissions/c/right"))
                .isZero();
        assertThat(evaluate("assignments/c", "")).isEqualTo(2);
        assertThat(err.toString()).contains("SUBMISSION must not be empty");
    }

    @Test
    void saysWhatIsWrongWithAnAssignment() throws Exception {
        assertThat(evaluate("nowhere")).isEqualTo(2);
        assertThat(err.toString()).isEqualTo("not a folder: nowhere\n");
        refused("the assignment has no test.yaml");
        Files.writeString(folder.resolve("test.yaml"), "properties: {tests: [{name: a, type: nothing}]}");
        refused("no backend: set properties.executionBackend.slug in meta.yaml");
        Files.writeString(folder.resolve("meta.yaml"), "properties: {executionBackend: {slug: itpcp.exec.c}}");
        refused("test.yaml: properties.tests[0].type: ");
        Files.writeString(
                folder.resolve("test.yaml"), "properties: {tests: [{name: a, type: stdout, tests: [{name: b}]}]}");
        Files.writeString(folder.resolve("a.c"), "int main(void) { return nothing; }");
        assertThat(evaluate(folder.toString(), "submissions/c/right")).isEqualTo(2);
        assertThat(err.toString()).contains("the reference solution does not run for `a`: compilation failed");
    }

    private void refused(String reason) {
        err.getBuffer().setLength(0);
        assertThat(evaluate(folder.toString())).as("%s%s", out, err).isEqualTo(2);
        assertThat(err.toString()).contains(reason).doesNotContain("\tat ");
    }

    private int evaluate(String... arguments) {
        Host.needs("gcc");
        Host.sandbox();
        return Evaluate.run(new PrintWriter(out, true), new PrintWriter(err, true), Map.of(), arguments);
    }
}
