package org.computor.tasks.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import org.computor.tasks.processor.rules.Diagnostic;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The processor fails, here since nothing can be written: the author gets an error at the class, and no stack trace.
 */
class FailureTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void aFailureIsAnErrorAtTheClassWithARequestToReportIt(TestCompiler compiler) throws IOException {
        Path file = Files.writeString(directory.resolve("Case.java"), """
                import org.computor.tasks.*;

                @org.computor.tasks.annotations.RegisterTask(name = "t")
                class Case extends BaseWorkflow<NoParameters, String> {
                    public WorkflowResult<String> run(NoParameters p) {
                        return WorkflowResult.completed(null);
                    }
                }
                """);

        Compilation compilation =
                compiler.compile(Files.createDirectories(directory.resolve("out")), List.of(file), BrokenDisk::new);

        assertThat(compilation.succeeded()).isFalse();
        assertThat(compilation.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.toString()).isEqualTo("4 " + Diagnostic.PROCESSOR_FAILED.code());
            assertThat(problem.message())
                    .contains("failed on Case", "please report", "the disk is broken")
                    .doesNotContain("\tat ");
        });
    }

    private static final class BrokenDisk extends ForwardingJavaFileManager<JavaFileManager> {

        BrokenDisk(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) throws IOException {
            if (kind == JavaFileObject.Kind.SOURCE) {
                throw new IllegalStateException("the disk is broken");
            }
            return super.getJavaFileForOutput(location, className, kind, sibling);
        }
    }
}
