package org.computor.tasks.samples.testing.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.computor.tasks.samples.testing.backend.ExecutionFailedException;
import org.computor.tasks.samples.testing.backend.TestListener;
import org.computor.tasks.samples.testing.backend.TestRun;
import org.computor.tasks.samples.testing.spec.BackendSettings;
import org.computor.tasks.samples.testing.spec.TestSummary;
import org.computor.tasks.samples.testing.spec.TestSummary.Counts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attacks on the engine's own way of working: its harnesses, its reports, its reading of files and of output. */
class StrangeSubmissionsTest {

    private static Engine engine;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() {
        engine = new Engine(Host.sandbox(), Host.tools());
    }

    @BeforeEach
    void makeFolders() throws IOException {
        for (String name : List.of("submission", "reference", "output")) {
            Files.createDirectory(folder.resolve(name));
        }
    }

    @Test
    void textThatNoDatabaseTakesIsReplaced() throws Exception {
        Host.needs("python3");
        submit("main.py", """
                half = "\\ud83d"
                print("a\\0b" + "\\U0001F600" * 5000)
                """);
        TestSummary summary = run("py", """
                properties:
                  tests:
                    - {name: value, tests: [{name: half, value: x}]}
                    - {name: output, type: stdio, tests: [{name: text, value: x}, {name: line, qualification: contains, pattern: y}]}
                """);
        assertThat(summary.counts()).isEqualTo(new Counts(2, 0, 2, 0));
        assertThat(Files.readString(folder.resolve("output/testSummary.json"))).doesNotContain("\\u0000", "\0");
        assertThat(summary.toString()).contains("\uFFFD").doesNotContain("\0");
    }

    @Test
    void aModuleOfTheSameNameIsNotTheHarnesss() throws Exception {
        Host.needs("python3", "pytest");
        String takeover = "import os, sys\nprint('HIJACKED', file=sys.stderr)\nos._exit(3)\n";
        for (String name : List.of("json", "tokenize", "token", "pytest", "unittest", "importlib", "random", "numpy")) {
            submit(name + ".py", takeover);
        }
        submit("main.py", "x = 1\n");
        Files.writeString(folder.resolve("test_main.py"), "def test_x():\n    import main\n    assert main.x == 1\n");
        Files.writeString(folder.resolve("test_unit.py"), """
                import unittest
                class T(unittest.TestCase):
                    def test_x(self):
                        import main
                        self.assertEqual(1, main.x)
                """);
        TestSummary summary = run("py", """
                properties:
                  tests:
                    - {name: value, entryPoint: main.py, tests: [{name: x, value: 1}]}
                    - {name: tokens, type: structural, file: main.py, tests: [{name: x, allowedOccuranceRange: [1, 1]}]}
                    - {name: pytest, type: unittest, file: test_main.py, tests: [{name: test_x}]}
                    - {name: unittest, type: unittest, file: test_unit.py, tests: [{name: test_x}]}
                """);
        assertThat(summary.counts()).as("%s", summary).isEqualTo(new Counts(4, 4, 0, 0));
    }

    @Test
    void aReportIsOneFileOfLimitedSize() throws Exception {
        Host.needs("python3");
        submit("main.py", """
                import os
                report = [a for a in open("/proc/self/cmdline").read().split(chr(0)) if "/values-" in a][0]
                def attempt(what):
                    try:
                        what()
                        print("DONE", what.__name__)
                    except OSError:
                        pass
                def remove(): os.unlink(report)
                def rename(): os.rename(report, report + ".old")
                def pipe(): os.mkfifo(report)
                def fill():
                    with open(report, "wb") as file:
                        for _ in range(64):
                            file.write(bytes(1 << 20))
                for what in [remove, rename, pipe, fill]:
                    attempt(what)
                os._exit(0)
                """);
        TestSummary summary = run("py", """
                properties: {tests: [{name: value, tests: [{name: x, value: 1}]}]}
                """);
        assertThat(summary.counts()).isEqualTo(new Counts(1, 0, 1, 0));
        assertThat(summary.toString()).doesNotContain("DONE");
    }

    @Test
    void aForgedValueIsComparedLikeAnyOther() throws Exception {
        Host.needs("python3");
        Files.writeString(folder.resolve("reference/main.py"), "x = [complex(1, 2)]\ny = {'a': 1}\nz = [[1, 2]]\n");
        submit("main.py", """
                import json, os
                report = [a for a in open("/proc/self/cmdline").read().split(chr(0)) if "/values-" in a][0]
                odd = ['[{"__type__": "complex"}]', '{"__type__": "ndarray", "__shape__": [1000000000], "__data__": null}',
                       '{"__type__": "ndarray", "__shape__": "x", "__data__": [[[1]]]}']
                values = {n: {"json": j, "text": "t"} for n, j in zip("xyz", odd)}
                open(report, "w").write(json.dumps(values))
                os._exit(0)
                """);
        TestSummary summary = run("py", """
                properties: {tests: [{name: value, tests: [{name: x}, {name: y}, {name: z}]}]}
                """);
        assertThat(Objects.requireNonNull(summary.tests()).get(0).counts())
                .as("%s", summary)
                .isEqualTo(new Counts(3, 0, 3, 0));
    }

    @Test
    void aFileIsNoOption() throws Exception {
        Host.needs("gcc");
        submit("main.c", "int main(void) { return 0; }");
        submit("-Dmain=other.c", ""); // a program without a main, if it were an option
        submit("@options.c", "");
        TestSummary summary = run("c", """
                properties: {tests: [{name: compiler, type: compile, tests: [{name: compiles}]}]}
                """);
        assertThat(summary.counts()).as("%s", summary).isEqualTo(new Counts(1, 1, 0, 0));
    }

    @Test
    void whatDoesNotFitIntoTheSandboxFailsAndBlocksNothing() throws Exception {
        Host.needs("python3");
        submit("main.py", "print(1)");
        try (var big =
                new java.io.RandomAccessFile(folder.resolve("submission/big").toFile(), "rw")) {
            big.setLength(200L << 20);
        }
        TestSummary summary = run("py", """
                properties: {tests: [{name: output, type: stdio, tests: [{name: one, value: "1"}]}]}
                """);
        assertThat(summary.counts()).as("%s", summary).isEqualTo(new Counts(1, 0, 1, 0));
        assertThat(summary.toString()).contains("The file 'big' is larger than 16 MB");
    }

    @Test
    void namesMayBeAnything() throws Exception {
        Host.needs("python3");
        submit("main.py", "import os\nprint(len(os.listdir('.')))");
        for (String name :
                List.of("two\nlines", "quo'te\"s", "blank s", "--help", "*", "\u00fcbung", "a".repeat(250))) {
            submit(name, "");
        }
        Path deep = folder.resolve("submission");
        for (int i = 0; i < 100; i++) {
            deep = Files.createDirectory(deep.resolve("deep".repeat(5)));
        }
        TestSummary summary = run("py", """
                properties: {tests: [{name: output, type: stdio, tests: [{name: all, value: "9"}]}]}
                """);
        assertThat(summary.counts()).as("%s", summary).isEqualTo(new Counts(1, 1, 0, 0));
    }

    @Test
    void pipesAndLinksAreNotRead() throws Exception {
        Host.needs("python3");
        submit("main.py", "import os\nprint(sorted(os.listdir('.')))");
        new ProcessBuilder("mkfifo", folder.resolve("submission/pipe.py").toString())
                .start()
                .waitFor();
        Files.createSymbolicLink(folder.resolve("submission/link.py"), folder.resolve("test.yaml"));
        TestSummary summary = run("py", """
                properties: {tests: [{name: output, type: stdio, entryPoint: main.py, tests: [{name: all, value: "['main.py']"}]}]}
                """);
        assertThat(summary.counts()).as("%s", summary).isEqualTo(new Counts(1, 1, 0, 0));
    }

    @Test
    void nobodyPassesSinceTheReferenceIsBroken() throws Exception {
        Host.needs("gcc");
        submit("main.c", "int main(void) { return 0; }");
        Files.writeString(folder.resolve("reference/main.c"), "int main(void) { for (;;) { } }");
        String yaml = "properties: {tests: [{name: sum, type: stdout, timeout: 1, tests: [{name: as the reference}]}]}";
        assertThatThrownBy(() -> run("c", yaml))
                .isInstanceOf(ExecutionFailedException.class)
                .hasMessageContaining("the reference solution does not run for `sum`")
                .hasMessageContaining("took longer than");
        Files.writeString(folder.resolve("reference/main.c"), "int main(void) { return nothing; }");
        assertThatThrownBy(() -> run("c", yaml)).hasMessageContaining("compilation failed");
    }

    private void submit(String name, String code) throws IOException {
        Files.writeString(folder.resolve("submission").resolve(name), code);
    }

    private TestSummary run(String slug, String yaml) throws Exception {
        TestSummary summary = engine.run(
                new TestRun(
                        "itpcp.exec." + slug,
                        folder.resolve("submission"),
                        folder.resolve("reference"),
                        Files.writeString(folder.resolve("test.yaml"), yaml),
                        folder.resolve("specification.yaml"),
                        folder.resolve("output"),
                        new BackendSettings(60.0, null, null, null, null, null, null, null)),
                TestListener.NONE);
        assertThat(TestSummary.read(folder.resolve("output/testSummary.json"))).isEqualTo(summary);
        return summary;
    }
}
