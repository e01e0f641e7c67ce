package org.computor.tasks.samples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The first screen: a task, its client, its test, with the imports that the page leaves to the reader's IDE. */
class ReadmeTest {

    private static final String IMPORTS = """
            import static org.computor.tasks.testkit.TaskAssertions.assertThat;

            import jakarta.validation.constraints.NotBlank;
            import org.computor.tasks.*;
            import org.computor.tasks.annotations.RegisterTask;
            import org.computor.tasks.client.*;
            import org.computor.tasks.testkit.TaskExtension;
            import org.junit.jupiter.api.Test;
            import org.junit.jupiter.api.extension.RegisterExtension;

            """;

    private static final String GREETINGS = """
            @io.temporal.activity.ActivityInterface
            public interface Greetings {
                @io.temporal.activity.ActivityMethod(name = "compose_greeting")
                String compose(String name);
            }
            """;

    private final List<String> code = Page.of("README.md").code("java");

    @Test
    void compilesAndRuns(@TempDir Path classes) throws Exception {
        Workspace workspace = new Workspace(classes);

        assertThat(workspace.compile(Map.of(
                        "Greetings", GREETINGS,
                        "Greet", IMPORTS + code.get(0),
                        "Client", IMPORTS + "class Client { void submit() {\n" + code.get(1) + "} }",
                        "GreetTest", IMPORTS + code.get(2))))
                .isEmpty();
        TestExecutionSummary summary = workspace.run("GreetTest");

        assertThat(summary.getFailures()).isEmpty();
        assertThat(summary.getTestsSucceededCount()).isEqualTo(1);
    }

    @Test
    void isFormattedAsTheBuildWantsIt() throws Exception {
        for (String type : List.of(code.get(0), code.get(2))) {
            assertThat(type).isEqualTo(Workspace.formatted(type));
        }
    }
}
