package org.computor.tasks.samples.testing.evaluate;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.computor.tasks.samples.testing.backend.ExecutionFailedException;
import org.computor.tasks.samples.testing.backend.TestListener;
import org.computor.tasks.samples.testing.backend.TestRun;
import org.computor.tasks.samples.testing.engine.Engine;
import org.computor.tasks.samples.testing.engine.language.Tools;
import org.computor.tasks.samples.testing.job.InvalidJobException;
import org.computor.tasks.samples.testing.job.WorkArea;
import org.computor.tasks.samples.testing.sandbox.Sandbox;
import org.computor.tasks.samples.testing.sandbox.SandboxSettings;
import org.computor.tasks.samples.testing.sandbox.SandboxUnavailableException;
import org.computor.tasks.samples.testing.sandbox.Scratch;
import org.computor.tasks.samples.testing.sandbox.Tree;
import org.computor.tasks.samples.testing.spec.InvalidFileException;
import org.computor.tasks.samples.testing.spec.TestSummary;
import org.computor.tasks.samples.testing.spec.TestSummary.Result;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code ctutor evaluate}. */
@Command(
        name = "ctutor evaluate",
        description = "Tests a submission with an assignment, as a host that tests would, and prints what came of it."
                + " Needs no server: what is tested lies in two folders.",
        mixinStandardHelpOptions = true,
        version = "ctutor evaluate (Java ${java.version})",
        exitCodeOnExecutionException = Evaluate.REFUSED,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all tests passed",
            "1:not all tests passed",
            "2:the command or the assignment is wrong, or this machine lacks a compiler or the sandbox: nothing is said of"
                    + " the submission",
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  samples/ctutor evaluate samples/testing/assignments/java \\",
            "      samples/testing/submissions/java/wrong"
        })
public final class Evaluate implements Callable<Integer> {

    private static final int NOT_ALL = 1;
    static final int REFUSED = 2;

    private final PrintWriter out;
    private final PrintWriter err;
    private final Map<String, String> environment;

    @Parameters(
            index = "0",
            paramLabel = "ASSIGNMENT",
            description = "a folder with test.yaml, meta.yaml and the right solution")
    private Path assignment;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "SUBMISSION",
            description = "a folder with what a student hands in; the right solution, if there is none")
    private @Nullable Path submission;

    @Option(
            names = "--backend",
            paramLabel = "SLUG",
            description = "the course's backend, itpcp.exec.py for example, where meta.yaml names none")
    private @Nullable String backend;

    @Option(names = "--json", description = "prints testSummary.json")
    private boolean json;

    @Option(
            names = "--unsandboxed",
            description = "runs the programs without a sandbox, where bubblewrap is not to be had: only your own")
    private boolean unsandboxed;

    @SuppressWarnings("NullAway.Init") // picocli sets what it specifies
    Evaluate(PrintWriter out, PrintWriter err, Map<String, String> environment) {
        this.out = out;
        this.err = err;
        this.environment = environment;
    }

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, System.getenv(), arguments));
    }

    /**
     * Runs the command.
     *
     * @return the exit status
     */
    static int run(PrintWriter out, PrintWriter err, Map<String, String> environment, String... arguments) {
        return new CommandLine(new Evaluate(out, err, environment))
                .setOut(out)
                .setErr(err)
                .execute(arguments);
    }

    @Override
    public Integer call() {
        try {
            TestSummary summary = evaluate(folder(assignment), folder(submission == null ? assignment : submission));
            if (json) {
                out.println(summary.text());
            } else {
                new Printout(out).print(summary);
            }
            return summary.result() == Result.PASSED ? 0 : NOT_ALL;
        } catch (ExecutionFailedException
                | InvalidFileException
                | InvalidJobException
                | SandboxUnavailableException e) {
            err.println(e.getMessage());
            return REFUSED;
        } catch (IOException e) {
            err.println("cannot read or write what is tested: " + e);
            return REFUSED;
        }
    }

    private static Path folder(Path given) throws InvalidJobException, IOException {
        if (given.toString().isBlank()) {
            throw new InvalidJobException("ASSIGNMENT and SUBMISSION must not be empty");
        }
        if (!Files.isDirectory(given)) {
            throw new InvalidJobException("not a folder: " + given);
        }
        return given.toRealPath();
    }

    private TestSummary evaluate(Path reference, Path student)
            throws IOException, ExecutionFailedException, InvalidJobException, SandboxUnavailableException {
        Sandbox sandbox = sandbox();
        Path folder = Files.createTempDirectory("ctutor-evaluate");
        try {
            Scratch.openToSandbox(folder);
            Path copy = folder.resolve("submission"); // the assignment adds files to it
            Tree.copy(student, copy);
            TestRun run = new WorkArea(folder, copy, reference).prepare(backend, JsonNodeFactory.instance.objectNode());
            return new Engine(sandbox, tools(folder)).run(run, TestListener.NONE);
        } finally {
            Scratch.delete(folder);
        }
    }

    // The sandbox's user need not be able to pass through to where it lies
    private Tools tools(Path folder) throws IOException {
        Tools tools = Tools.fromEnvironment(environment);
        if (tools.junitConsole().isEmpty()) {
            return tools;
        }
        Path copy = folder.resolve("junit-console.jar");
        Tree.copy(tools.junitConsole().get(), copy);
        return tools.withJunitConsole(copy);
    }

    private Sandbox sandbox() throws SandboxUnavailableException {
        return SandboxSettings.fromEnvironment(environment)
                .withUnsandboxed(unsandboxed)
                .open();
    }
}
