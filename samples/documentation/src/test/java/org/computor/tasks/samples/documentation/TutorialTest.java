package org.computor.tasks.samples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** What a reader of the tutorial types compiles, keeps the format of the build, and passes its own test. */
class TutorialTest {

    private static final String PACKAGE = "org.computor.tasks.samples.examples";

    private final List<String> code = Page.of("docs/tutorial/first-task.md").code("java");
    private final String task = code.get(0);
    private final String test = code.get(1);
    private final String program = """
            package %s;

            import org.computor.tasks.client.TaskClient;
            import org.computor.tasks.client.TaskHandle;

            class Program {
                public static void main(String[] args) {
                    %s
                }
            }
            """.formatted(PACKAGE, code.get(2));

    @Test
    void compilesAndRuns(@TempDir Path classes) throws Exception {
        Workspace workspace = new Workspace(classes);

        assertThat(workspace.compile(
                        Map.of(PACKAGE + ".Greet", task, PACKAGE + ".GreetTest", test, PACKAGE + ".Program", program)))
                .isEmpty();
        TestExecutionSummary summary = workspace.run(PACKAGE + ".GreetTest");

        assertThat(summary.getFailures()).isEmpty();
        assertThat(summary.getTestsSucceededCount()).isEqualTo(2);
    }

    @Test
    void isFormattedAsTheBuildWantsIt() throws Exception {
        for (String file : List.of(task, test)) {
            assertThat(file).isEqualTo(Workspace.formatted(file));
        }
    }

    @Test
    void itsMistakeIsToldInWords(@TempDir Path classes) {
        String wrong = task.replace("\"2h\"", "\"2 hrs\"");

        assertThat(wrong).isNotEqualTo(task);
        assertThat(new Workspace(classes).compile(Map.of(PACKAGE + ".Greet", wrong)))
                .contains("2 hrs", "10m");
    }
}
