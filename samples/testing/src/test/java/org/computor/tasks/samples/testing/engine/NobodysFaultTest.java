package org.computor.tasks.samples.testing.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.computor.tasks.samples.testing.backend.ExecutionFailedException;
import org.computor.tasks.samples.testing.backend.TestListener;
import org.computor.tasks.samples.testing.engine.language.Tools;
import org.computor.tasks.samples.testing.sandbox.Scratch;
import org.computor.tasks.samples.testing.spec.TestSummary;
import org.computor.tasks.samples.testing.spec.TestSummary.Counts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with an assignment or with a host fails the task, and counts for and against no student. */
class NobodysFaultTest {

    private static final String AS_THE_REFERENCE = """
            properties: {tests: [{name: sum, type: stdout, timeout: 5, tests: [{name: as the reference}]}]}
            """;
    private static final String UNIT_TESTS = """
            properties: {tests: [{name: units, type: unittest, file: %s, tests: [{name: "*"}]}]}
            """;

    private static Engine engine;
    private static Tools tools;

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeAll
    static void open() {
        tools = Host.tools();
        engine = new Engine(Host.sandbox(), tools);
    }

    @BeforeEach
    void makeFolders() throws IOException {
        desk = Desk.in(folder, engine);
    }

    @Test
    void aReferenceThatDoesNotEnd() throws Exception {
        Host.needs("gcc");
        desk.submit("main.c", "int main(void) { return 0; }");
        desk.refer("main.c", "int main(void) { for (;;) { } }");
        refused("c", AS_THE_REFERENCE)
                .hasMessageContaining("the reference solution does not run for `sum`")
                .hasMessageContaining("took longer than");
    }

    @Test
    void aReferenceThatDoesNotCompile() throws Exception {
        Host.needs("gcc");
        desk.submit("main.c", "int main(void) { return 0; }");
        desk.refer("main.c", "int main(void) { return nothing; }");
        refused("c", AS_THE_REFERENCE).hasMessageContaining("compilation failed");
    }

    @Test
    void aReferenceThatIsNotThere() throws Exception {
        Host.needs("gcc", "python3");
        desk.submit("main.c", "int main(void) { return 0; }");
        desk.submit("main.py", "x = 1");
        refused("c", AS_THE_REFERENCE).hasMessageContaining("No source files found");
        refused("py", AS_THE_REFERENCE).hasMessageContaining("No source files found");
        refused("py", "properties: {tests: [{name: value, tests: [{name: x}]}]}")
                .hasMessageContaining("the reference solution does not run for `value`");
    }

    @Test
    void aReferenceThatFailsBeforeItSaysAnything() throws Exception {
        Host.needs("gcc", "python3");
        desk.submit("main.c", "int main(void) { return 0; }");
        desk.refer("main.c", "int main(void) { *(volatile int *) 0 = 1; }");
        refused("c", AS_THE_REFERENCE)
                .hasMessageContaining("crashed (signal 11: invalid memory access) and had written nothing");
        desk.submit("main.py", "x = 1");
        desk.refer("main.py", "x = one");
        refused("py", AS_THE_REFERENCE)
                .hasMessageContaining("ended with exit code 1 (NameError: name 'one' is not defined");
        desk.refer("main.py", "print('Result:')\nx = one");
        refused("py", AS_THE_REFERENCE).hasMessageContaining("NameError");
    }

    /** As Computor's tester has it. */
    @Test
    void butAValueThatTheReferenceLacksIsSkipped() throws Exception {
        Host.needs("python3");
        desk.submit("main.py", "x = 1");
        desk.refer("main.py", "x = one");
        TestSummary summary = desk.run("py", "properties: {tests: [{name: value, tests: [{name: x}]}]}");
        assertThat(summary.counts()).isEqualTo(new Counts(1, 0, 0, 1));
        assertThat(summary.toString()).contains("The reference solution failed: ", "NameError");
    }

    @Test
    void butAReferenceMayFailOnceItHasSpoken() throws Exception {
        Host.needs("gcc");
        String program = "#include <stdio.h>\nint main(void) { fputs(\"%s\", %s); return 3; }";
        desk.submit("main.c", program.formatted("too small", "stderr"));
        desk.refer("main.c", program.formatted("too small", "stderr"));
        assertThat(desk.run("c", "properties: {tests: [{name: sum, type: stderr, tests: [{name: as the reference}]}]}")
                        .counts())
                .isEqualTo(new Counts(1, 1, 0, 0));
    }

    @Test
    void aReferenceThatNoTestNeedsMayBeAnything() throws Exception {
        Host.needs("gcc");
        desk.submit("main.c", "#include <stdio.h>\nint main(void) { puts(\"5\"); }");
        desk.refer("main.c", "int main(void) { return nothing; }");
        assertThat(desk.run("c", """
                properties:
                  tests:
                    - {name: a, type: stdout, tests: [{name: b, value: "5"}, {name: c, qualification: exitCode}]}
                    - {name: d, type: exitcode, tests: [{name: e}]}
                """).counts()).isEqualTo(new Counts(3, 3, 0, 0));
    }

    @Test
    void aCompilerThatIsNotHere() throws Exception {
        desk.submit("main.c", "int main(void) { return 0; }");
        assertThatThrownBy(() -> desk.run(
                        "c",
                        "properties: {tests: [{name: a, type: compile, tests: [{name: b}]}]}",
                        Desk.settings("not-a-compiler", null),
                        TestListener.NONE))
                .isInstanceOf(ExecutionFailedException.class)
                .hasMessageContaining("not-a-compiler is not installed on this host")
                .hasMessageContaining("settings.compiler of meta.yaml");
    }

    @Test
    void aValueThatCannotBe() throws Exception {
        Host.needs("gcc");
        desk.submit("main.c", "int main(void) { return 0; }");
        String tests = "properties: {tests: [{name: a, type: %s, tests: [{name: b, value: two%s}]}]}";
        refused("c", tests.formatted("exitcode", ""))
                .hasMessageContaining("test.yaml: `b` of `a`: value has to be a number, but is two");
        refused("c", tests.formatted("runtime", "")).hasMessageContaining("value has to be a number");
        refused("c", tests.formatted("stdout", ", qualification: numericOutput"))
                .hasMessageContaining("numericOutput needs a value with numbers, not two");
    }

    @Test
    void unitTestsThatAreNotThere() throws Exception {
        Host.needs("python3");
        desk.submit("main.py", "x = 1");
        refused("py", UNIT_TESTS.formatted("test_main.py"))
                .hasMessageContaining("`units` has no unit tests: put `test_main.py` beside test.yaml");
        refused("py", "properties: {tests: [{name: units, type: unittest, tests: [{name: x}]}]}")
                .hasMessageContaining("name their file in `file` of test.yaml");
    }

    @Test
    void aUnitTestFrameworkThatIsNotHere() throws Exception {
        desk.submit("Sum.java", "class Sum { }");
        desk.lay("SumTest.java", "class SumTest { }");
        Tools without = new Tools(tools.python(), tools.node(), tools.javaHome(), Optional.empty());
        desk = new Desk(new Engine(Host.sandbox(), without), folder);
        refused("java", UNIT_TESTS.formatted("SumTest.java")).hasMessageContaining("COMPUTOR_TESTING_JUNIT");
        refused("c", UNIT_TESTS.formatted("SumTest.java")).hasMessageContaining("no unit tests for c");
    }

    @Test
    void aPytestThatIsNotHere() throws Exception {
        Host.needs("python3");
        desk.submit("main.py", "x = 1");
        desk.lay("test_main.py", "def test_x():\n    import main\n    assert main.x == 1\n");
        Path bare = Files.createTempDirectory("bare-python");
        try {
            desk = new Desk(new Engine(Host.sandbox(), tools.withPython(environment(bare))), folder);
            refused("py", UNIT_TESTS.formatted("test_main.py"))
                    .hasMessageContaining("pytest is not installed for this host's Python");
        } finally {
            Scratch.delete(bare);
        }
    }

    // Without what the system has installed beside its Python
    private static Path environment(Path in) throws Exception {
        Scratch.openToSandbox(in);
        Path home = in.resolve("env");
        Process venv = new ProcessBuilder("/usr/bin/python3", "-m", "venv", "--without-pip", home.toString()).start();
        assertThat(venv.waitFor()).isZero();
        return home.resolve("bin/python3");
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refused(String slug, String yaml) {
        return assertThatThrownBy(() -> desk.run(slug, yaml)).isInstanceOf(ExecutionFailedException.class);
    }
}
