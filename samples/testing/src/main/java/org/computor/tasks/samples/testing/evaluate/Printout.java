package org.computor.tasks.samples.testing.evaluate;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.computor.tasks.samples.testing.spec.TestSummary;
import org.computor.tasks.samples.testing.spec.TestSummary.Counts;
import org.computor.tasks.samples.testing.spec.TestSummary.Result;
import org.computor.tasks.samples.testing.spec.TestSummary.Status;
import org.jspecify.annotations.Nullable;

/** A summary for people: a line for each test, and why it did not pass. */
final class Printout {

    private final PrintWriter out;

    Printout(PrintWriter out) {
        this.out = out;
    }

    void print(TestSummary summary) {
        out.println(name(summary) + " (" + summary.type() + ")");
        for (TestSummary collection : below(summary)) {
            out.println("  " + mark(collection) + " " + name(collection) + ending(collection));
            for (TestSummary test : below(collection)) {
                out.println("      " + mark(test) + " " + name(test));
                said("          ", test.statusMessage());
                said("          ", test.resultMessage());
            }
        }
        Counts counts = summary.counts();
        out.printf(
                Locale.ROOT,
                "%d of %d passed, %d failed, %d skipped: score %.2f%n",
                counts.passed(),
                counts.total(),
                counts.failed(),
                counts.skipped(),
                summary.score());
    }

    private static List<TestSummary> below(TestSummary entry) {
        return Objects.requireNonNullElse(entry.tests(), List.of());
    }

    private static String name(TestSummary entry) {
        return Objects.requireNonNullElse(entry.name(), "no name");
    }

    private static String mark(TestSummary entry) {
        return entry.result() == Result.PASSED ? "\u2714" : entry.result() == Result.FAILED ? "\u2718" : "-";
    }

    private static String ending(TestSummary collection) {
        return collection.status() == Status.COMPLETED || collection.status() == Status.SKIPPED
                ? ""
                : " (" + collection.status() + ")";
    }

    private void said(String indent, @Nullable String message) {
        if (message != null) {
            message.lines().filter(line -> !line.isBlank()).forEach(line -> out.println(indent + line));
        }
    }
}
