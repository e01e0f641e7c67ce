package org.computor.tasks.samples.testing.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.computor.tasks.samples.testing.engine.Engine;
import org.computor.tasks.samples.testing.engine.Host;
import org.computor.tasks.samples.testing.engine.language.Tools;
import org.computor.tasks.samples.testing.sandbox.Sandbox;
import org.computor.tasks.samples.testing.spec.TestSummary;
import org.computor.tasks.samples.testing.spec.TestSummary.Counts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Computor's own tester and its own examples against the engine: the same counts for each solution, right or wrong.
 * Prints a table of the times. Runs where {@code -Dcomputor.testing.tester=VENV/bin/computor-test
 * -Dcomputor.testing.examples=…/computor-testing/examples} say where they are.
 */
@Tag("slow")
class OriginalTesterTest {

    private static final List<Row> ROWS = new ArrayList<>();

    private record Row(OriginalExample example, Counts counts, long tester, long engine) {}

    @TempDir
    private Path output;

    @TempDir
    private Path changed;

    @TestFactory
    Stream<DynamicTest> givesTheSameCountsAsTheEngine() throws IOException {
        String tester = System.getProperty("computor.testing.tester");
        String examples = System.getProperty("computor.testing.examples");
        assumeTrue(tester != null && examples != null, "skipped: Computor's tester is not here, see README.md");
        Sandbox sandbox = Host.sandbox();
        Path home = Objects.requireNonNull(
                Objects.requireNonNull(Path.of(tester).getParent()).getParent());
        Engine engine =
                new Engine(sandbox, Tools.fromEnvironment(System.getenv()).withPython(home.resolve("bin/python")));
        TesterCommand original = new TesterCommand(sandbox, List.of(tester), List.of(home));
        return OriginalExample.all(Path.of(examples), changed).stream()
                .map(example -> DynamicTest.dynamicTest(example.title(), () -> compare(original, engine, example)));
    }

    private void compare(ExecutionBackend original, ExecutionBackend engine, OriginalExample example) throws Exception {
        TestRun run = example.run(output);
        long started = System.nanoTime();
        TestSummary wanted = original.run(run, TestListener.NONE);
        long between = System.nanoTime();
        TestSummary found = engine.run(run, TestListener.NONE);
        long ended = System.nanoTime();
        ROWS.add(new Row(example, wanted.counts(), (between - started) / 1_000_000, (ended - between) / 1_000_000));
        assertThat(found.counts()).as("%s", found).isEqualTo(wanted.counts());
        assertThat(found.result()).as("%s", found).isEqualTo(wanted.result());
    }

    @AfterAll
    static void printTheTable() {
        if (ROWS.isEmpty()) {
            return;
        }
        StringBuilder table = new StringBuilder("""
                | solution | passed, failed, skipped | tester | engine |
                | --- | --- | ---: | ---: |
                """);
        for (Row row : ROWS) {
            Counts counts = row.counts();
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %d, %d, %d of %d | %d ms | %d ms |%n",
                    row.example().title(),
                    counts.passed(),
                    counts.failed(),
                    counts.skipped(),
                    counts.total(),
                    row.tester(),
                    row.engine()));
        }
        table.append("""

                | language | solutions | tester, mean | engine, mean | ratio |
                | --- | ---: | ---: | ---: | ---: |
                """);
        ROWS.stream()
                .map(row -> row.example().language())
                .distinct()
                .forEach(language -> table.append(means(
                        language,
                        ROWS.stream()
                                .filter(row -> row.example().language().equals(language))
                                .toList())));
        System.out.println(table.append(means("all", ROWS)));
    }

    private static String means(String title, List<Row> rows) {
        double tester = rows.stream().mapToLong(Row::tester).average().orElse(0);
        double engine = rows.stream().mapToLong(Row::engine).average().orElse(0);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.0f ms | %.0f ms | %.1f |%n",
                title,
                rows.size(),
                tester,
                engine,
                tester / engine);
    }
}
