package org.computor.tasks.samples.testing.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.computor.tasks.samples.testing.engine.Host;
import org.computor.tasks.samples.testing.sandbox.Sandbox;
import org.computor.tasks.samples.testing.sandbox.Scratch;
import org.computor.tasks.samples.testing.spec.BackendSettings;
import org.computor.tasks.samples.testing.spec.TestSummary;
import org.computor.tasks.samples.testing.spec.TestSummary.Counts;
import org.computor.tasks.samples.testing.spec.TestSummary.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With a stand-in that keeps to the contract of Computor's tester; OriginalTesterTest has the real one. */
class TesterCommandTest {

    /** Does what the submission's file says; writes the summary that it holds, as the tester of that language. */
    private static final String STAND_IN = """
            #!/bin/sh
            [ "$2 $3 $5" = "run -T -s" ] && [ -f "$4" ] || exit 2
            directory() { sed -n "s/^$1: \\"*\\([^\\"]*\\)\\"*$/\\1/p" "$spec"; }
            spec=$6
            out=$(directory outputDirectory)
            . "$(directory studentDirectory)/answer"
            """;

    private static final String GOOD = """
            printf '{"type": "%s", "status": "COMPLETED", "result": "PASSED",
              "summary": {"total": 1, "passed": 1, "failed": 0, "skipped": 0},
              "tests": [{"name": "a", "status": "COMPLETED", "tests": [{"name": "x", "status": "COMPLETED"}]}]}' \\
              "$1" > "$out/testSummary.json"
            """;

    private static Sandbox sandbox;
    private Path folder;
    private Path tester;

    @BeforeAll
    static void open() {
        sandbox = Host.sandbox();
    }

    @BeforeEach
    void makeFolders() throws IOException {
        folder = Files.createTempDirectory("tester-test");
        Scratch.openToSandbox(folder);
        for (String name : List.of("submission", "reference", "output")) {
            Files.createDirectory(folder.resolve(name));
        }
        tester = Files.writeString(folder.resolve("tester"), STAND_IN);
        Scratch.openToSandbox(tester);
    }

    @AfterEach
    void removeFolders() {
        Scratch.delete(folder);
    }

    @Test
    void readsTheSummaryThatTheTesterWrote() throws Exception {
        TestSummary summary = run(GOOD);
        assertThat(summary.counts()).isEqualTo(new Counts(1, 1, 0, 0));
        assertThat(summary.type()).isEqualTo("octave");
        assertThat(TestSummary.read(folder.resolve("output/testSummary.json"))).isEqualTo(summary);
    }

    @Test
    void takesASubmissionThatKillsTheTesterForACrash() throws Exception {
        TestSummary summary = run(GOOD + "kill -9 $$");
        assertThat(summary.status()).isEqualTo(Status.CRASHED);
        assertThat(summary.counts()).isEqualTo(new Counts(1, 0, 1, 0));
    }

    @Test
    void refusesASummaryOfOtherTests() throws Exception {
        assertThat(run(GOOD.replace("\"name\": \"a\"", "\"name\": \"b\"")).counts())
                .isEqualTo(new Counts(1, 0, 1, 0));
        assertThat(run(GOOD.replace("\"total\": 1", "\"total\": 2")).status()).isEqualTo(Status.CRASHED);
        assertThat(run("echo nonsense > $out/testSummary.json").status()).isEqualTo(Status.CRASHED);
    }

    @Test
    void neverFollowsALinkInPlaceOfTheSummary() {
        assertThatThrownBy(() -> run("ln -s /etc/passwd $out/testSummary.json"))
                .isInstanceOf(ExecutionFailedException.class)
                .hasMessageContaining("without a summary");
    }

    @Test
    void saysThatTheTesterIsMissing() {
        TesterCommand missing = new TesterCommand(sandbox, List.of("/nowhere/computor-test"), List.of());
        assertThatThrownBy(() -> missing.run(testRun(""), TestListener.NONE))
                .isInstanceOf(ExecutionFailedException.class)
                .hasMessageContaining("/nowhere/computor-test is not here");
    }

    @Test
    void killsARunThatIsCancelled() throws Exception {
        TestListener impatient = new TestListener() {
            @Override
            public void progress(int done, int total, String name) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        TestSummary summary = command().run(testRun("sleep 60"), impatient);
        assertThat(summary.status()).isEqualTo(Status.CANCELLED);
        assertThat(summary.counts()).isEqualTo(new Counts(1, 0, 0, 1));
    }

    private TestSummary run(String answer) throws Exception {
        return command().run(testRun(answer), TestListener.NONE);
    }

    private TesterCommand command() {
        return new TesterCommand(sandbox, List.of(tester.toString()), List.of(tester));
    }

    private TestRun testRun(String answer) throws IOException {
        Files.writeString(folder.resolve("submission/answer"), answer);
        Path testYaml =
                Files.writeString(folder.resolve("test.yaml"), "properties: {tests: [{name: a, tests: [{name: x}]}]}");
        return new TestRun(
                "itpcp.exec.oct",
                folder.resolve("submission"),
                folder.resolve("reference"),
                testYaml,
                folder.resolve("specification.yaml"),
                folder.resolve("output"),
                BackendSettings.NONE);
    }
}
