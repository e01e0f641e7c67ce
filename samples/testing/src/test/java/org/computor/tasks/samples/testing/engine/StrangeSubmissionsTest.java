package org.computor.tasks.samples.testing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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

    private Desk desk;

    @BeforeAll
    static void open() {
        engine = new Engine(Host.sandbox(), Host.tools());
    }

    @BeforeEach
    void makeFolders() throws IOException {
        desk = Desk.in(folder, engine);
    }

    @Test
    void textThatNoDatabaseTakesIsReplaced() throws Exception {
        Host.needs("python3");
        desk.submit("main.py", """
                half = "\\ud83d"
                print("a\\0b" + "\\U0001F600" * 5000)
                """);
        TestSummary summary = desk.run("py", """
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
            desk.submit(name + ".py", takeover);
        }
        desk.submit("main.py", "x = 1\n");
        desk.lay("test_main.py", "def test_x():\n    import main\n    assert main.x == 1\n");
        desk.lay("test_unit.py", """
                import unittest
                class T(unittest.TestCase):
                    def test_x(self):
                        import main
                        self.assertEqual(1, main.x)
                """);
        TestSummary summary = desk.run("py", """
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
        desk.submit("main.py", """
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
        TestSummary summary = desk.run("py", """
                properties: {tests: [{name: value, tests: [{name: x, value: 1}]}]}
                """);
        assertThat(summary.counts()).isEqualTo(new Counts(1, 0, 1, 0));
        assertThat(summary.toString()).doesNotContain("DONE");
    }

    @Test
    void aForgedValueIsComparedLikeAnyOther() throws Exception {
        Host.needs("python3");
        desk.refer("main.py", "x = [complex(1, 2)]\ny = {'a': 1}\nz = [[1, 2]]\n");
        desk.submit("main.py", """
                import json, os
                report = [a for a in open("/proc/self/cmdline").read().split(chr(0)) if "/values-" in a][0]
                odd = ['[{"__type__": "complex"}]', '{"__type__": "ndarray", "__shape__": [1000000000], "__data__": null}',
                       '{"__type__": "ndarray", "__shape__": "x", "__data__": [[[1]]]}']
                values = {n: {"json": j, "text": "t"} for n, j in zip("xyz", odd)}
                open(report, "w").write(json.dumps(values))
                os._exit(0)
                """);
        TestSummary summary = desk.run("py", """
                properties: {tests: [{name: value, tests: [{name: x}, {name: y}, {name: z}]}]}
                """);
        assertThat(Objects.requireNonNull(summary.tests()).get(0).counts())
                .as("%s", summary)
                .isEqualTo(new Counts(3, 0, 3, 0));
    }

    @Test
    void aFileIsNoOption() throws Exception {
        Host.needs("gcc");
        desk.submit("main.c", "int main(void) { return 0; }");
        desk.submit("-Dmain=other.c", ""); // a program without a main, if it were an option
        desk.submit("@options.c", "");
        TestSummary summary = desk.run("c", """
                properties: {tests: [{name: compiler, type: compile, tests: [{name: compiles}]}]}
                """);
        assertThat(summary.counts()).as("%s", summary).isEqualTo(new Counts(1, 1, 0, 0));
    }

    @Test
    void whatDoesNotFitIntoTheSandboxFailsAndBlocksNothing() throws Exception {
        Host.needs("python3");
        desk.submit("main.py", "print(1)");
        try (var big =
                new java.io.RandomAccessFile(folder.resolve("submission/big").toFile(), "rw")) {
            big.setLength(200L << 20);
        }
        TestSummary summary = desk.run("py", """
                properties: {tests: [{name: output, type: stdio, tests: [{name: one, value: "1"}]}]}
                """);
        assertThat(summary.counts()).as("%s", summary).isEqualTo(new Counts(1, 0, 1, 0));
        assertThat(summary.toString()).contains("The file 'big' is larger than 16 MB");
    }

    @Test
    void namesMayBeAnything() throws Exception {
        Host.needs("python3");
        desk.submit("main.py", "import os\nprint(len(os.listdir('.')))");
        for (String name :
                List.of("two\nlines", "quo'te\"s", "blank s", "--help", "*", "\u00fcbung", "a".repeat(250))) {
            desk.submit(name, "");
        }
        Path deep = folder.resolve("submission");
        for (int i = 0; i < 100; i++) {
            deep = Files.createDirectory(deep.resolve("deep".repeat(5)));
        }
        TestSummary summary = desk.run("py", """
                properties: {tests: [{name: output, type: stdio, tests: [{name: all, value: "9"}]}]}
                """);
        assertThat(summary.counts()).as("%s", summary).isEqualTo(new Counts(1, 1, 0, 0));
    }

    @Test
    void pipesAndLinksAreNotRead() throws Exception {
        Host.needs("python3");
        desk.submit("main.py", "import os\nprint(sorted(os.listdir('.')))");
        new ProcessBuilder("mkfifo", folder.resolve("submission/pipe.py").toString())
                .start()
                .waitFor();
        Files.createSymbolicLink(folder.resolve("submission/link.py"), folder.resolve("test.yaml"));
        TestSummary summary = desk.run("py", """
                properties: {tests: [{name: output, type: stdio, entryPoint: main.py, tests: [{name: all, value: "['main.py']"}]}]}
                """);
        assertThat(summary.counts()).as("%s", summary).isEqualTo(new Counts(1, 1, 0, 0));
    }
}
