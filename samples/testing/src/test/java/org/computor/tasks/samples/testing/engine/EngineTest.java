package org.computor.tasks.samples.testing.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.computor.tasks.samples.testing.backend.ExecutionFailedException;
import org.computor.tasks.samples.testing.backend.TestListener;
import org.computor.tasks.samples.testing.spec.BackendSettings;
import org.computor.tasks.samples.testing.spec.TestSummary;
import org.computor.tasks.samples.testing.spec.TestSummary.Counts;
import org.computor.tasks.samples.testing.spec.TestSummary.Status;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineTest {

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
    void comparesOutputInEveryWay() throws Exception {
        Host.needs("python3");
        desk.submit("main.py", "print('Hello, World')\nprint('line 2')\nprint('3.14 and 42')");
        TestSummary summary = desk.run("py", """
                properties:
                  tests:
                    - name: output
                      type: stdio
                      entryPoint: main.py
                      tests:
                        - {name: contains, qualification: contains, pattern: World}
                        - {name: ignores case, qualification: contains, pattern: WORLD, ignoreCase: true}
                        - {name: starts, qualification: startsWith, pattern: Hello}
                        - {name: ends, qualification: endsWith, pattern: "42"}
                        - {name: regexp, qualification: regexp, pattern: "(?P<a>l)\\\\w+ 2"}
                        - {name: lines, qualification: regexpMultiline, pattern: "^line 2$"}
                        - {name: line, qualification: matchesLine, value: line 2, lineNumber: 2}
                        - {name: any line, qualification: containsLine, value: line 2}
                        - {name: count, qualification: lineCount, value: 3}
                        - {name: letters, qualification: count, pattern: l, countRequirement: 4}
                        - {name: numbers, qualification: numericOutput, value: [2, 3.1400001, 42]}
                        - {name: code, qualification: exitCode, value: 0}
                        - {name: all, expectedStdout: ["Hello, World", "line 2", "3.14 and 42"]}
                        - {name: no spaces, value: "Hello,   World line 2 3.14 and 42", ignoreWhitespace: true}
                """);
        assertThat(first(summary).counts()).as("%s", summary).isEqualTo(new Counts(14, 14, 0, 0));
    }

    @Test
    void buildsAsMetaYamlSaysAndTestYamlBeforeIt() throws Exception {
        Host.needs("gcc", "g++");
        desk.submit("main.c", """
                #include <stdio.h>
                #ifndef FROM
                #define FROM "nobody"
                #endif
                #ifdef __cplusplus
                #define LANGUAGE "C++"
                #else
                #define LANGUAGE "C"
                #endif
                int main(void) { puts(LANGUAGE " " FROM); }
                """);
        BackendSettings settings = Desk.settings("g++", List.of("-DFROM=\"meta.yaml\""));
        TestSummary summary = desk.run("c", """
                properties:
                  tests:
                    - {name: meta, type: stdout, tests: [{name: o, value: C++ meta.yaml}]}
                    - {name: test, type: stdout, compiler: gcc, compilerFlags: ['-DFROM="test.yaml"'],
                       tests: [{name: o, value: C test.yaml}]}
                    - {name: none, type: stdout, compilerFlags: [], tests: [{name: o, value: C++ nobody}]}
                """, settings, TestListener.NONE);
        assertThat(summary.counts()).as("%s", summary).isEqualTo(new Counts(3, 3, 0, 0));
    }

    @Test
    void runsAnInterpreterWithItsFlags() throws Exception {
        Host.needs("python3");
        desk.submit("main.py", "checked = __debug__\nprint(checked)");
        TestSummary summary = desk.run("py", """
                properties:
                  tests:
                    - {name: variable, tests: [{name: checked, value: false}]}
                    - {name: output, type: stdio, tests: [{name: o, value: "False"}]}
                    - {name: own, compilerFlags: [], tests: [{name: checked, value: true}]}
                """, Desk.settings(null, List.of("-O")), TestListener.NONE);
        assertThat(summary.counts()).as("%s", summary).isEqualTo(new Counts(3, 3, 0, 0));
    }

    @Test
    void skipsWhatDependsOnAFailure() throws Exception {
        Host.needs("python3");
        desk.submit("main.py", "x = 1");
        TestSummary summary = desk.run("py", """
                properties:
                  tests:
                    - {name: first, entryPoint: main.py, tests: [{name: x, value: 2}]}
                    - {name: second, entryPoint: main.py, successDependency: first, tests: [{name: x, value: 1}]}
                    - {name: third, entryPoint: main.py, successDependency: [7], tests: [{name: x, value: 1}]}
                    - {name: fourth, type: graphics, tests: [{name: gca}]}
                """);
        assertThat(summary.counts()).isEqualTo(new Counts(4, 0, 2, 2));
        assertThat(summary.tests())
                .extracting(TestSummary::status)
                .containsExactly(Status.COMPLETED, Status.SKIPPED, Status.FAILED, Status.COMPLETED);
    }

    @Test
    void boundsTheTimeOfAPattern() throws Exception {
        Host.needs("python3");
        desk.submit("main.py", "print('a' * 60 + 'b')");
        TestSummary summary = desk.run("py", """
                properties:
                  tests:
                    - name: slow
                      type: stdio
                      tests: [{name: slow, qualification: regexp, pattern: "(.*a){12}x"}]
                """);
        assertThat(first(first(summary)).statusMessage()).contains("timed out");
    }

    @Test
    void endsACancelledRunWithASummary() throws Exception {
        Host.needs("python3");
        desk.submit("main.py", "while True: pass");
        AtomicInteger asked = new AtomicInteger();
        TestListener listener = new TestListener() {
            @Override
            public void progress(int done, int total, String name) {}

            @Override
            public boolean cancelled() {
                return asked.incrementAndGet() > 4;
            }
        };
        TestSummary summary = desk.run("py", """
                properties:
                  tests:
                    - {name: first, tests: [{name: x, value: 1}, {name: y, value: 1}]}
                    - {name: second, tests: [{name: x, value: 1}]}
                """, listener);
        assertThat(summary.status()).isEqualTo(Status.CANCELLED);
        assertThat(summary.counts()).isEqualTo(new Counts(2, 0, 0, 2));
    }

    @Test
    void neverFollowsALinkOutOfTheSubmission() throws Exception {
        desk.lay("secret.md", "secret words");
        Files.createSymbolicLink(folder.resolve("submission/essay.md"), folder.resolve("secret.md"));
        TestSummary summary = desk.run("doc", """
                properties:
                  tests:
                    - {name: words, type: keyword, file: essay.md, tests: [{name: secret}]}
                    - {name: up, type: keyword, file: ../secret.md, tests: [{name: secret}]}
                    - {name: there, type: exist, tests: [{name: essay.md}]}
                """);
        assertThat(summary.counts()).isEqualTo(new Counts(3, 0, 3, 0));
    }

    @Test
    void saysWhatIsWrongWithAnAssignment() {
        assertThatThrownBy(() -> desk.run("cobol", "properties: {}"))
                .isInstanceOf(ExecutionFailedException.class)
                .hasMessageContaining("cobol")
                .hasMessageContaining("python");
        assertThatThrownBy(() -> desk.run("py", "properties: {test: []}"))
                .isInstanceOf(ExecutionFailedException.class)
                .hasMessageContaining("properties.test: unknown field");
    }

    private static TestSummary first(TestSummary summary) {
        return Objects.requireNonNull(summary.tests()).get(0);
    }
}
