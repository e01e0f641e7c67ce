package org.computor.tasks.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.computor.tasks.processor.rules.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small sources, each of which says in comments what the processor has to say of it: {@code // error: some-code} at the
 * end of the line. A source without such a comment compiles. {@code // error in a record: some-code} is there on javac,
 * and at the task class on ecj, which knows no position inside a record.
 */
class CasesTest {

    private static final Pattern EXPECTATION = Pattern.compile("// error( in a record)?: ([a-z-]+)");

    @TempDir
    Path directory;

    static Stream<Arguments> cases() throws IOException, URISyntaxException {
        List<Path> files = files();
        return Arrays.stream(TestCompiler.values())
                .flatMap(compiler -> files.stream()
                        .map(file ->
                                Arguments.of(compiler, file.getParent().getFileName() + "/" + file.getFileName())));
    }

    private static List<Path> files() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.walk(root())) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Path root() throws URISyntaxException {
        URL cases = Objects.requireNonNull(CasesTest.class.getResource("/cases"));
        return Path.of(URI.create(cases.toURI().toString()));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void saysWhatTheSourceSays(TestCompiler compiler, String file) throws IOException, URISyntaxException {
        Path source = root().resolve(file);
        Path copy = Files.copy(source, directory.resolve("Case.java"));

        Compilation compilation = compiler.compile(Files.createDirectories(directory.resolve("out")), List.of(copy));

        assertThat(compilation.errors())
                .extracting(Compilation.Problem::toString)
                .containsExactlyInAnyOrderElementsOf(expected(source, compiler));
    }

    private static List<String> expected(Path source, TestCompiler compiler) throws IOException {
        List<String> expected = new ArrayList<>();
        List<String> lines = Files.readAllLines(source);
        for (int line = 1; line <= lines.size(); line++) {
            Matcher expectation = EXPECTATION.matcher(lines.get(line - 1));
            while (expectation.find()) {
                boolean atTask = expectation.group(1) != null && compiler == TestCompiler.ECJ;
                expected.add((atTask ? lineOfTask(lines) : line) + " " + expectation.group(2));
            }
        }
        return expected;
    }

    private static int lineOfTask(List<String> lines) {
        return IntStream.rangeClosed(1, lines.size())
                .filter(line -> lines.get(line - 1).startsWith("class Case"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyDiagnosticHasACase() throws IOException, URISyntaxException {
        Set<String> shown = new TreeSet<>();
        for (Path file : files()) {
            expected(file, TestCompiler.JAVAC)
                    .forEach(expectation -> shown.add(expectation.substring(expectation.indexOf(' ') + 1)));
        }
        Set<String> codes = new TreeSet<>();
        Arrays.stream(Diagnostic.values()).map(Diagnostic::code).forEach(codes::add);
        codes.remove(Diagnostic.PROCESSOR_FAILED.code()); // a failure of the processor cannot be provoked from a source

        assertThat(shown).isEqualTo(codes);
    }
}
