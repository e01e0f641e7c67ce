package org.computor.tasks.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.computor.tasks.processor.rules.Diagnostic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every {@link Case}, on javac and on ecj; and every diagnostic with cases and a section in the reference. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CasesTest {

    private static final Path REFERENCE = Path.of("..", "docs", "reference", "diagnostics.md");

    private final List<Case> all = Case.all();
    private final Map<TestCompiler, Map<Case, List<String>>> said = new EnumMap<>(TestCompiler.class);

    // An error keeps a compiler from looking at anything but annotations: what has to compile is by itself
    @BeforeAll
    void compile(@TempDir Path directory) throws IOException {
        List<Case> invalid = all.stream().filter(Case::isInvalid).toList();
        List<Case> valid = all.stream().filter(each -> !each.isInvalid()).toList();
        for (TestCompiler compiler : TestCompiler.values()) {
            Path folder = directory.resolve(compiler.name());
            Map<Case, List<String>> problems = new HashMap<>();
            problems.putAll(compile(compiler, invalid, folder.resolve("invalid")));
            problems.putAll(compile(compiler, valid, folder.resolve("valid")));
            said.put(compiler, problems);
        }
    }

    private static Map<Case, List<String>> compile(TestCompiler compiler, List<Case> cases, Path folder)
            throws IOException {
        Map<Path, Case> files = new LinkedHashMap<>();
        Map<String, Case> packages = new HashMap<>();
        for (Case each : cases) {
            String name = "case" + files.size();
            Path file = Files.createDirectories(folder.resolve(name)).resolve("Case.java");
            files.put(Files.writeString(file, each.compilable(name)), each);
            packages.put(name, each);
        }
        Compilation compilation =
                compiler.compilePackages(Files.createDirectories(folder.resolve("out")), files.keySet());
        Map<Case, List<String>> said = new HashMap<>();
        cases.forEach(each -> said.put(each, new ArrayList<>()));
        for (Compilation.Problem problem : compilation.problems()) {
            Case source = problem.file().isEmpty()
                    ? packages.get(problem.message().replaceFirst("(?s).*\\b(case\\d+)\\..*", "$1"))
                    : files.get(Path.of(problem.file()));
            said.computeIfAbsent(Objects.requireNonNull(source, problem::message), each -> new ArrayList<>())
                    .add(problem.toString());
        }
        return said;
    }

    Stream<Arguments> cases() {
        return Arrays.stream(TestCompiler.values())
                .flatMap(compiler -> all.stream().map(each -> Arguments.of(compiler, each)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void saysWhatTheSourceSays(TestCompiler compiler, Case source) {
        assertThat(said.getOrDefault(compiler, Map.of()).get(source))
                .containsExactlyInAnyOrderElementsOf(source.expected(compiler));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PROCESSOR_FAILED") // no source provokes it: FailureTest
    void eachDiagnosticHasAnInvalidAndAValidCase(Diagnostic diagnostic) {
        List<Case> cases = all.stream()
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
