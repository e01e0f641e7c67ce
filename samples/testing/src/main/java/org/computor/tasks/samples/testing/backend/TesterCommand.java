package org.computor.tasks.samples.testing.backend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.computor.tasks.samples.testing.sandbox.Command;
import org.computor.tasks.samples.testing.sandbox.Command.Mount;
import org.computor.tasks.samples.testing.sandbox.Ending;
import org.computor.tasks.samples.testing.sandbox.Execution;
import org.computor.tasks.samples.testing.sandbox.KeptFile;
import org.computor.tasks.samples.testing.sandbox.Limits;
import org.computor.tasks.samples.testing.sandbox.Sandbox;
import org.computor.tasks.samples.testing.sandbox.SandboxUnavailableException;
import org.computor.tasks.samples.testing.spec.BackendSettings;
import org.computor.tasks.samples.testing.spec.InvalidFileException;
import org.computor.tasks.samples.testing.spec.TestSuite;
import org.computor.tasks.samples.testing.spec.TestSummary;
import org.computor.tasks.samples.testing.spec.TestSummary.Status;

/**
 * Any program with the contract of Computor's own tester, {@code LANGUAGE run -T test.yaml -s specification.yaml}, as a
 * whole in the sandbox. Student code runs beside the tester there, so it can read what the tester can, the reference
 * included; where that matters, the engine is the backend to take. Safe for use by several threads.
 */
public final class TesterCommand implements ExecutionBackend {

    private static final long MB = 1L << 20;
    private static final int NOT_FOUND = 127;

    /** pytest's, which the original tester passes on: all passed, and some failed. */
    private static final List<Integer> DONE = List.of(0, 1);

    private static final Limits LIMITS =
            new Limits(Duration.ofMinutes(30), Duration.ofMinutes(30), 2048 * MB, 256, 64 * MB, 4 * MB, 256 * MB);

    private static final Map<String, String> LANGUAGES =
            Map.of("py", "python", "oct", "octave", "jl", "julia", "f", "fortran", "doc", "document", "cpp", "c");

    private final Sandbox sandbox;
    private final List<String> command;
    private final List<Path> needs;

    /**
     * @param command the tester and first arguments of its own
     * @param needs what the tester has to see beside the system's own programs, its virtual environment for example
     */
    public TesterCommand(Sandbox sandbox, List<String> command, List<Path> needs) {
        this.sandbox = sandbox;
        this.command = List.copyOf(command);
        this.needs = List.copyOf(needs);
    }

    @Override
    public TestSummary run(TestRun run, TestListener listener) throws ExecutionFailedException {
        try (TesterFolders folders = TesterFolders.of(run)) {
            TestSuite suite = TestSuite.read(run.testYaml());
            int total = suite.properties().tests().stream()
                    .mapToInt(collection -> collection.tests().size())
                    .sum();
            listener.progress(
                    0,
                    total,
                    suite.properties().tests().isEmpty()
                            ? ""
                            : suite.properties().tests().get(0).name());
            Execution execution = sandbox.run(command(run, folders, listener));
            TestSummary summary = summary(suite, folders, execution);
            summary.write(run.output().resolve(TestSummary.FILE_NAME));
            listener.progress(total, total, "");
            return summary;
        } catch (SandboxUnavailableException e) {
            throw new ExecutionFailedException(String.valueOf(e.getMessage()), e);
        } catch (IOException | UncheckedIOException e) {
            throw new ExecutionFailedException("the tests could not be run: " + e.getMessage(), e);
        }
    }

    private Command command(TestRun run, TesterFolders folders, TestListener listener) {
        List<String> arguments = new java.util.ArrayList<>(command);
        arguments.addAll(List.of(
                language(run.backendSlug()), "run", "-T", folders.testYaml().toString(), "-s"));
        arguments.add(folders.specification().toString());
        List<String> kept = KeptFile.arguments(folders.writtenSummary(), folders.summary(), arguments);
        return Command.of(folders.work(), limits(run.settings()), kept)
                .withEnvironment(Map.of("PYTHONDONTWRITEBYTECODE", "1", "OPENBLAS_NUM_THREADS", "1"))
                .withContent(folders.content())
                .withMounts(needs.stream().map(Mount::readOnly).toList())
                .withMounts(List.of(
                        Mount.readOnly(folders.tests()),
                        Mount.readOnly(folders.reference()),
                        Mount.writable(folders.summary())))
                .cancelledWhen(listener::cancelled);
    }

    /** The last step of the slug, as the tester calls it. */
    private static String language(String slug) {
        String name = slug.substring(slug.lastIndexOf('.') + 1);
        return LANGUAGES.getOrDefault(name, name);
    }

    /** The settings bound one program; the tester and what it runs together get some more. */
    private static Limits limits(BackendSettings settings) {
        return settings.memoryLimitMB() == null || settings.memoryLimitMB() == 0
                ? LIMITS
                : LIMITS.withMemory((settings.memoryLimitMB() + 1024) * MB);
    }

    private TestSummary summary(TestSuite suite, TesterFolders folders, Execution execution)
            throws IOException, ExecutionFailedException {
        Ending ending = execution.ending();
        if (ending instanceof Ending.Cancelled) {
            return Unfinished.summary(suite, Status.CANCELLED, "The run was cancelled");
        }
        if (ending instanceof Ending.TimedOut) {
            return Unfinished.summary(suite, Status.TIMEDOUT, "The tests as a whole " + ending.inWords());
        }
        if (!(ending instanceof Ending.Exited)) {
            return Unfinished.summary(suite, Status.CRASHED, "The tester " + ending.inWords());
        }
        if (!DONE.contains(ending.exitCode()) || Files.size(folders.summary()) == 0) {
            throw new ExecutionFailedException(
                    ending.exitCode() == NOT_FOUND
                            ? "the tester " + command.get(0) + " is not here, or the sandbox's user cannot read it: "
                                    + execution.standardError().strip()
                            : "the tester " + ending.inWords() + " without a summary: " + tail(execution));
        }
        try {
            TestSummary summary = TestSummary.read(folders.summary());
            return Unfinished.fits(suite, summary)
                    ? summary
                    : Unfinished.summary(suite, Status.CRASHED, "The summary is not one of these tests");
        } catch (InvalidFileException e) {
            return Unfinished.summary(suite, Status.CRASHED, "The summary cannot be read");
        }
    }

    private static String tail(Execution execution) {
        String text = (execution.standardOutput() + execution.standardError()).strip();
        return text.substring(Math.max(0, text.length() - 1000));
    }
}
