package org.computor.tasks.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What messages say, where the code alone does not tell. */
class MessagesTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void showWhatCannotBeSeen(TestCompiler compiler) throws IOException {
        assertThat(messages(compiler, "name = \"a\\n\\u001b[31mb\\u202ec\""))
                .singleElement()
                .asString()
                .startsWith("[name-malformed] \"a\\u000a\\u001b[31mb\\u202ec\" is not a task's name")
                .doesNotContainPattern("\\p{Cntrl}");
    }

    @ParameterizedTest
    @EnumSource
    void tellMonthsFromMinutes(TestCompiler compiler) throws IOException {
        assertThat(messages(compiler, "name = \"t\", executionTimeout = \"P1D2M\""))
                .singleElement()
                .asString()
                .contains("did you mean \"P1DT2M\"?");
    }

    @ParameterizedTest
    @EnumSource
    void leaveAConstantThatIsNotThereToTheCompiler(TestCompiler compiler) throws IOException {
        assertThat(messages(compiler, "name = Names.MISSING"))
                .isNotEmpty()
                .noneMatch(message -> message.startsWith("["));
    }

    @Test
    void standWhereTheWrongValueIs() throws IOException {
        assertThat(problems(TestCompiler.JAVAC, """
                name = "t",
                queue = "a b",
                retry = @Retry(maximumAttempts = 3,
                    initialInterval = "soon",
                    maximumInterval = "late")"""))
                .extracting(problem -> problem.line() + " " + problem.code())
                .containsExactlyInAnyOrder("4 queue-malformed", "6 duration-malformed", "7 duration-malformed");
    }

    private List<String> messages(TestCompiler compiler, String annotation) throws IOException {
        return problems(compiler, annotation).stream()
                .map(Compilation.Problem::message)
                .toList();
    }

    private List<Compilation.Problem> problems(TestCompiler compiler, String annotation) throws IOException {
        Path file = Files.writeString(directory.resolve("Case.java"), """
                import org.computor.tasks.*; import org.computor.tasks.annotations.*;

                @RegisterTask(%s)
                class Case extends BaseWorkflow<NoParameters, String> {
                    public WorkflowResult<String> run(NoParameters p) {
                        return WorkflowResult.completed(null);
                    }
                }
                """.formatted(annotation));
        return compiler.compile(Files.createDirectories(directory.resolve("out")), List.of(file))
                .problems();
    }
}
