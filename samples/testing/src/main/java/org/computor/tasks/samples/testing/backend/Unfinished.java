package org.computor.tasks.samples.testing.backend;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.computor.tasks.samples.testing.spec.TestCollection;
import org.computor.tasks.samples.testing.spec.TestSuite;
import org.computor.tasks.samples.testing.spec.TestSummary;
import org.computor.tasks.samples.testing.spec.TestSummary.Counts;
import org.computor.tasks.samples.testing.spec.TestSummary.Result;
import org.computor.tasks.samples.testing.spec.TestSummary.Status;
import org.jspecify.annotations.Nullable;

/** Summaries where a tester wrote none, or none that can be believed. */
final class Unfinished {

    private Unfinished() {}

    /** No test has passed: skipped if the run was cancelled, else failed. */
    static TestSummary summary(TestSuite suite, Status status, String message) {
        Result result = status == Status.CANCELLED ? Result.SKIPPED : Result.FAILED;
        List<TestSummary> collections = suite.properties().tests().stream()
                .map(collection -> entry(
                        collection.name(),
                        collection.type().wireName(),
                        status,
                        result,
                        counts(collection.tests().size(), result),
                        message,
                        collection.tests().stream()
                                .map(test -> entry(test.name(), null, status, result, null, null, null))
                                .toList()))
                .toList();
        int total =
                collections.stream().mapToInt(entry -> entry.counts().total()).sum();
        TestSummary whole =
                entry(suite.name(), suite.type(), status, result, counts(total, result), message, collections);
        return whole.at(Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
    }

    /** Whether a summary has these collections and tests, and counts that add up. */
    static boolean fits(TestSuite suite, TestSummary summary) {
        List<TestCollection> collections = suite.properties().tests();
        Counts counts = summary.counts();
        List<TestSummary> entries = Objects.requireNonNullElse(summary.tests(), List.of());
        if (entries.size() != collections.size()
                || counts.total() != counts.passed() + counts.failed() + counts.skipped()) {
            return false;
        }
        for (int i = 0; i < entries.size(); i++) {
            int tests = Objects.requireNonNullElse(entries.get(i).tests(), List.of())
                    .size();
            if (!collections.get(i).name().equals(entries.get(i).name())
                    || tests != collections.get(i).tests().size()) {
                return false;
            }
        }
        return true;
    }

    private static Counts counts(int total, Result result) {
        return new Counts(total, 0, result == Result.FAILED ? total : 0, result == Result.SKIPPED ? total : 0);
    }

    private static TestSummary entry(
            @Nullable String name,
            @Nullable String type,
            Status status,
            Result result,
            @Nullable Counts counts,
            @Nullable String message,
            @Nullable List<TestSummary> tests) {
        return new TestSummary(
                null, type, null, name, null, status, result, counts, message, null, null, null, null, tests);
    }
}
