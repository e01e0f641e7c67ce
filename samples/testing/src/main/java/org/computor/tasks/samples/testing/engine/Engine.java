package org.computor.tasks.samples.testing.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.computor.tasks.samples.testing.backend.ExecutionBackend;
import org.computor.tasks.samples.testing.backend.ExecutionFailedException;
import org.computor.tasks.samples.testing.backend.TestListener;
import org.computor.tasks.samples.testing.backend.TestRun;
import org.computor.tasks.samples.testing.engine.check.BrokenReferenceException;
import org.computor.tasks.samples.testing.engine.check.Check;
import org.computor.tasks.samples.testing.engine.check.Checks;
import org.computor.tasks.samples.testing.engine.check.Trial;
import org.computor.tasks.samples.testing.engine.check.Verdict;
import org.computor.tasks.samples.testing.engine.compare.UnusableRegexException;
import org.computor.tasks.samples.testing.engine.language.Language;
import org.computor.tasks.samples.testing.engine.language.Languages;
import org.computor.tasks.samples.testing.engine.language.Tools;
import org.computor.tasks.samples.testing.sandbox.Sandbox;
import org.computor.tasks.samples.testing.sandbox.SandboxUnavailableException;
import org.computor.tasks.samples.testing.spec.Specification;
import org.computor.tasks.samples.testing.spec.TestCase;
import org.computor.tasks.samples.testing.spec.TestCollection;
import org.computor.tasks.samples.testing.spec.TestSuite;
import org.computor.tasks.samples.testing.spec.TestSummary;

/**
 * The built-in backend: evaluates test.yaml itself, and runs programs only in the sandbox. Safe for several threads.
 */
public final class Engine implements ExecutionBackend {

    private final Sandbox sandbox;
    private final Languages languages;

    public Engine(Sandbox sandbox, Tools tools) {
        this.sandbox = sandbox;
        this.languages = Languages.of(tools);
    }

    @Override
    public TestSummary run(TestRun run, TestListener listener) throws ExecutionFailedException {
        try (Stage stage = Stage.open()) {
            TestSuite suite = TestSuite.read(run.testYaml());
            Language language = languages
                    .find(run.backendSlug(), suite.type())
                    .orElseThrow(() -> new ExecutionFailedException("no language for the backend " + run.backendSlug()
                            + "; its last step has to be one of " + languages.known()));
            Summaries summaries = new Summaries(suite, language, sandbox.description());
            new Session(stage, suite, language, run, listener, summaries).judgeAll();
            TestSummary summary = summaries.whole();
            summary.write(run.output().resolve(outputName(run)));
            return summary;
        } catch (SandboxUnavailableException e) {
            throw new ExecutionFailedException(String.valueOf(e.getMessage()), e);
        } catch (IOException | UncheckedIOException e) {
            throw new ExecutionFailedException("the tests could not be run: " + e.getMessage(), e);
        }
    }

    private static String outputName(TestRun run) throws IOException {
        return Files.exists(run.specificationYaml())
                ? Path.of(Specification.read(run.specificationYaml()).outputName())
                        .getFileName()
                        .toString()
                : TestSummary.FILE_NAME;
    }

    /** One run. */
    private final class Session {

        private final TestSuite suite;
        private final Language language;
        private final TestRun run;
        private final TestListener listener;
        private final Summaries summaries;
        private final Workbench.Shop shop;

        Session(
                Stage stage,
                TestSuite suite,
                Language language,
                TestRun run,
                TestListener listener,
                Summaries summaries)
                throws IOException {
            this.suite = suite;
            this.language = language;
            this.run = run;
            this.listener = listener;
            this.summaries = summaries;
            this.shop = new Workbench.Shop(
                    stage,
                    language,
                    side(stage, "student", run.submission()),
                    side(stage, "reference", run.reference()),
                    testFolders(),
                    new Dependencies(suite.properties().tests(), summaries::allPassed));
        }

        private Side side(Stage stage, String name, Path source) throws IOException {
            Path content = Files.isDirectory(source) ? stage.copy(name, source) : stage.writable(name + "-missing");
            return new Side(stage, content, language, sandbox, this::cancelled);
        }

        /** Where the author's test files may lie; the submission is none of them. */
        private List<Path> testFolders() throws IOException {
            List<Path> folders = new ArrayList<>();
            folders.add(run.testYaml().toAbsolutePath().getParent());
            if (Files.exists(run.specificationYaml())) {
                folders.add(Path.of(Specification.read(run.specificationYaml()).testDirectory()));
            }
            folders.add(run.reference());
            return folders.stream().filter(Files::isDirectory).distinct().toList();
        }

        private boolean cancelled() {
            return listener.cancelled();
        }

        void judgeAll() throws SandboxUnavailableException, IOException {
            int total = suite.properties().tests().stream()
                    .mapToInt(collection -> collection.tests().size())
                    .sum();
            int done = 0;
            for (TestCollection collection : suite.properties().tests()) {
                Workbench bench = new Workbench(
                        shop,
                        collection,
                        Budget.of(suite, collection, run.settings()),
                        Toolchain.of(collection, run.settings()));
                summaries.begin(collection);
                for (TestCase test : collection.tests()) {
                    listener.progress(done++, total, test.name());
                    Optional<Verdict> verdict =
                            stopped() ? Optional.empty() : Optional.of(judge(collection, test, bench));
                    summaries.add(test, stopped() ? Optional.empty() : verdict);
                }
                summaries.end(bench.seen().toList());
            }
            listener.progress(total, total, "");
        }

        /** Once cancelled, a run stays so, whatever the listener says later. */
        private boolean stopped() {
            if (listener.cancelled() || Thread.currentThread().isInterrupted()) {
                summaries.cancel();
            }
            return summaries.cancelled();
        }

        private Verdict judge(TestCollection collection, TestCase test, Workbench bench)
                throws SandboxUnavailableException, IOException {
            Trial trial = new Trial(
                    collection,
                    test,
                    test.settings()
                            .over(collection.settings())
                            .over(suite.properties().settings())
                            .resolved(),
                    bench);
            Optional<Check> check = language.check(collection.type()).or(() -> Checks.of(collection.type()));
            if (check.isEmpty()) {
                return Verdict.skipped(
                        "Test type `" + collection.type().wireName() + "` is not known for " + language.name());
            }
            try {
                return check.get().judge(trial);
            } catch (UnusableRegexException e) {
                return Verdict.failed(String.valueOf(e.getMessage()));
            } catch (BrokenReferenceException e) {
                if (stopped()) { // its compiler was, for example
                    return Verdict.skipped("cancelled");
                }
                throw e;
            }
        }
    }
}
