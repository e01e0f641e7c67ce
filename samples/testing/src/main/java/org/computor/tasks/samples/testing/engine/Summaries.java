package org.computor.tasks.samples.testing.engine;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.computor.tasks.samples.testing.engine.check.Solution;
import org.computor.tasks.samples.testing.engine.check.Verdict;
import org.computor.tasks.samples.testing.engine.compare.Clip;
import org.computor.tasks.samples.testing.engine.language.Language;
import org.computor.tasks.samples.testing.spec.TestCase;
import org.computor.tasks.samples.testing.spec.TestCollection;
import org.computor.tasks.samples.testing.spec.TestSuite;
import org.computor.tasks.samples.testing.spec.TestSummary;
import org.computor.tasks.samples.testing.spec.TestSummary.Counts;
import org.computor.tasks.samples.testing.spec.TestSummary.Result;
import org.computor.tasks.samples.testing.spec.TestSummary.Status;

/** Collects verdicts, and writes them up as testSummary.json has them. */
final class Summaries {

    private static final int MESSAGE_LENGTH = 4000;
    private static final double NANOS = 1e9;

    private final TestSuite suite;
    private final Language language;
    private final String sandbox;
    private final Instant timestamp = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private final long started = System.nanoTime();
    private final List<TestCollection> finished = new ArrayList<>();
    private final List<TestSummary> collections = new ArrayList<>();
    private List<TestSummary> tests = new ArrayList<>();
    private long collectionStarted;
    private boolean cancelled;

    Summaries(TestSuite suite, Language language, String sandbox) {
        this.suite = suite;
        this.language = language;
        this.sandbox = sandbox;
    }

    void begin(TestCollection collection) {
        finished.add(collection);
        tests = new ArrayList<>();
        collectionStarted = System.nanoTime();
    }

    /** @param verdict empty if the test was not run, because the run was cancelled */
    void add(TestCase test, Optional<Verdict> verdict) {
        Status status = Status.CANCELLED;
        Result result = Result.SKIPPED;
        String message = null;
        if (verdict.isPresent()) {
            if (verdict.get() instanceof Verdict.Failed failed) {
                status = Status.FAILED;
                result = Result.FAILED;
                message = Clip.to(MESSAGE_LENGTH, failed.message());
            } else if (verdict.get() instanceof Verdict.Skipped skipped) {
                status = Status.SKIPPED;
                message = Clip.to(MESSAGE_LENGTH, skipped.message());
            } else {
                status = Status.COMPLETED;
                result = Result.PASSED;
            }
        }
        String resultMessage = result == Result.PASSED ? test.successMessage() : test.failureMessage();
        tests.add(new TestSummary(
                null,
                null,
                null,
                test.name(),
                null,
                status,
                result,
                null,
                message,
                resultMessage,
                null,
                null,
                null,
                null));
    }

    /** @param seen how the student's programs ended */
    void end(List<Solution> seen) {
        TestCollection collection = finished.get(finished.size() - 1);
        Counts counts = count(tests);
        Result result = counts.passed() == counts.total()
                ? Result.PASSED
                : counts.skipped() > 0 ? Result.SKIPPED : Result.FAILED;
        Optional<String> problem = seen.stream()
                .flatMap(solution -> Endings.problem(solution).stream())
                .findFirst();
        collections.add(new TestSummary(
                null,
                collection.type().wireName(),
                null,
                collection.name(),
                collection.description(),
                cancelled ? Status.CANCELLED : Endings.status(seen),
                result,
                counts,
                problem.map(text -> Clip.to(MESSAGE_LENGTH, text)).orElse(null),
                result == Result.PASSED ? collection.successMessage() : collection.failureMessage(),
                null,
                (System.nanoTime() - collectionStarted) / NANOS,
                null,
                tests));
    }

    void cancel() {
        cancelled = true;
    }

    boolean cancelled() {
        return cancelled;
    }

    /** Whether all tests of a collection have passed; not, if it has not run yet. */
    boolean allPassed(TestCollection collection) {
        int index = finished.indexOf(collection);
        return index >= 0
                && index < collections.size()
                && collections.get(index).result() == Result.PASSED;
    }

    TestSummary whole() {
        Counts counts = language.countsCollections()
                ? count(collections)
                : collections.stream().map(TestSummary::counts).reduce(new Counts(0, 0, 0, 0), Counts::plus);
        Result result = result(counts);
        return new TestSummary(
                timestamp.toString(),
                language.name(),
                suite.version(),
                suite.name(),
                suite.description(),
                cancelled ? Status.CANCELLED : Status.COMPLETED,
                result,
                counts,
                null,
                result == Result.PASSED
                        ? suite.properties().successMessage()
                        : suite.properties().failureMessage(),
                null,
                (System.nanoTime() - started) / NANOS,
                Map.of("engine", "computor-tasks", "sandbox", sandbox),
                collections);
    }

    private Result result(Counts counts) {
        if (counts.failed() > 0) {
            return Result.FAILED;
        }
        if (counts.passed() == counts.total() && counts.total() > 0) {
            return Result.PASSED;
        }
        return counts.skipped() == counts.total() || !language.countsCollections() ? Result.SKIPPED : Result.FAILED;
    }

    private static Counts count(List<TestSummary> entries) {
        int passed = 0;
        int failed = 0;
        int skipped = 0;
        for (TestSummary entry : entries) {
            passed += entry.result() == Result.PASSED ? 1 : 0;
            failed += entry.result() == Result.FAILED ? 1 : 0;
            skipped += entry.result() == Result.SKIPPED ? 1 : 0;
        }
        return new Counts(entries.size(), passed, failed, skipped);
    }
}
