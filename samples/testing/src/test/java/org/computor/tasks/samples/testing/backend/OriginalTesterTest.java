package org.computor.tasks.samples.testing.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.computor.tasks.samples.testing.engine.Engine;
import org.computor.tasks.samples.testing.engine.Host;
import org.computor.tasks.samples.testing.engine.language.Tools;
import org.computor.tasks.samples.testing.sandbox.Sandbox;
import org.computor.tasks.samples.testing.spec.AssignmentMeta;
import org.computor.tasks.samples.testing.spec.TestSummary;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Computor's own tester and its own examples against the engine: the same counts for each solution. Runs where
 * {@code -Dcomputor.testing.tester=VENV/bin/computor-test -Dcomputor.testing.examples=…/computor-testing/examples} say
 * where they are.
 */
@Tag("slow")
class OriginalTesterTest {

    private static final List<String> LANGUAGES = List.of("c", "f", "doc", "py");

    @TempDir
    private Path output;

    @TestFactory
    Stream<DynamicTest> givesTheSameCountsAsTheEngine() throws IOException {
        String tester = System.getProperty("computor.testing.tester");
        String examples = System.getProperty("computor.testing.examples");
        assumeTrue(tester != null && examples != null, "skipped: Computor's tester is not here, see README.md");
        Sandbox sandbox = Host.sandbox();
        Path home = parent(parent(Path.of(tester)));
        Engine engine =
                new Engine(sandbox, Tools.fromEnvironment(System.getenv()).withPython(home.resolve("bin/python")));
        TesterCommand original = new TesterCommand(sandbox, List.of(tester), List.of(home));
        return solutions(Path.of(examples))
                .map(solution -> DynamicTest.dynamicTest(
                        assignment(solution).getFileName() + "/" + solution.getFileName(),
                        () -> compare(original, engine, solution)));
    }

    private void compare(ExecutionBackend original, ExecutionBackend engine, Path solution) throws Exception {
        TestRun run = run(solution);
        long started = System.nanoTime();
        TestSummary wanted = original.run(run, TestListener.NONE);
        long between = System.nanoTime();
        TestSummary found = engine.run(run, TestListener.NONE);
        long ended = System.nanoTime();
        System.out.printf(
                Locale.ROOT,
                "%s/%s %s: tester %d ms, engine %d ms%n",
                assignment(solution).getFileName(),
                solution.getFileName(),
                found.counts(),
                (between - started) / 1_000_000,
                (ended - between) / 1_000_000);
        assertThat(found.counts()).isEqualTo(wanted.counts());
        assertThat(found.result()).isEqualTo(wanted.result());
    }

    private TestRun run(Path solution) throws IOException {
        Path assignment = assignment(solution);
        Path reference = assignment.resolve("localTests/reference");
        AssignmentMeta.Backend backend = Objects.requireNonNull(AssignmentMeta.read(assignment.resolve("meta.yaml"))
                .properties()
                .executionBackend());
        return new TestRun(
                backend.slug(),
                solution,
                Files.isDirectory(reference) ? reference : assignment.resolve("localTests/correctSolution"),
                assignment.resolve("test.yaml"),
                output.resolve("specification.yaml"),
                output,
                backend.settings());
    }

    private static Path assignment(Path solution) {
        return parent(parent(solution));
    }

    private static Path parent(Path path) {
        return Objects.requireNonNull(path.getParent());
    }

    private static Stream<Path> solutions(Path examples) throws IOException {
        try (Stream<Path> all = Files.walk(examples, 4)) {
            return all
                    .filter(path -> parent(path).endsWith("localTests") && !path.endsWith("reference"))
                    .filter(path -> LANGUAGES.contains(
                            assignment(path).getFileName().toString().split("\\.", 0)[2]))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
