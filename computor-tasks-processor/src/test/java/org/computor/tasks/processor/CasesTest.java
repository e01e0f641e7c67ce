package org.computor.tasks.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.computor.tasks.processor.rules.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every {@link Case}, on javac and on ecj; and every diagnostic with cases and a section in the reference. */
class CasesTest {

    private static final Path REFERENCE = Path.of("..", "docs", "reference", "diagnostics.md");

    @TempDir
    Path directory;

    static Stream<Arguments> cases() {
        return Arrays.stream(TestCompiler.values())
                .flatMap(compiler -> Case.all().stream().map(each -> Arguments.of(compiler, each)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void saysWhatTheSourceSays(TestCompiler compiler, Case source) throws IOException {
        Path file = Files.writeString(directory.resolve("Case.java"), source.compilable());

        Compilation compilation = compiler.compile(Files.createDirectories(directory.resolve("out")), List.of(file));

        assertThat(compilation.problems())
                .extracting(Compilation.Problem::toString)
                .containsExactlyInAnyOrderElementsOf(source.expected(compiler));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PROCESSOR_FAILED") // no source provokes it: FailureTest
    void eachDiagnosticHasAnInvalidAndAValidCase(Diagnostic diagnostic) {
        List<Case> cases = Case.all().stream()
                .filter(each -> each.folder().equals(diagnostic.code()))
                .toList();

        assertThat(cases)
                .as("src/test/resources/cases/%s/invalid*.java says %s", diagnostic.code(), diagnostic.code())
                .anyMatch(each -> each.name().startsWith("invalid") && each.says(diagnostic.code()));
        assertThat(cases)
                .as("src/test/resources/cases/%s/valid*.java", diagnostic.code())
                .anyMatch(each -> each.name().startsWith("valid"));
        assertThat(cases)
                .filteredOn(each -> each.name().startsWith("valid"))
                .allMatch(each -> each.expected(TestCompiler.JAVAC).isEmpty());
    }

    @Test
    void eachDiagnosticHasASectionAndEachSectionADiagnostic() throws IOException {
        List<String> sections = Files.readAllLines(REFERENCE).stream()
                .filter(line -> line.startsWith("### "))
                .map(line -> line.substring("### ".length()))
                .toList();

        assertThat(sections)
                .containsExactlyElementsOf(
                        Arrays.stream(Diagnostic.values()).map(Diagnostic::code).toList());
    }
}
