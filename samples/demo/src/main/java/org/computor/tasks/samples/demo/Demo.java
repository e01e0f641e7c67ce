package org.computor.tasks.samples.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.logging.LogManager;
import org.computor.tasks.ServerException;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.samples.testing.sandbox.Sandbox;
import org.computor.tasks.samples.testing.sandbox.SandboxSettings;
import org.computor.tasks.samples.testing.sandbox.SandboxUnavailableException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code ctutor demo}. */
@Command(
        name = "ctutor demo",
        description =
                "Plays a semester on Temporal, PostgreSQL, a GitLab and a Computor API, all of them in this process:"
                        + " deploys a hierarchy, releases a course and its students, and tests what two of them hand in.",
        mixinStandardHelpOptions = true,
        version = "ctutor demo (Java ${java.version})",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all of it came as expected",
            "1:something came otherwise; the lines with a cross say what",
            "2:the command is wrong, or this machine has no sandbox; nothing was started",
            "3:the Temporal server does not answer",
            "4:something unexpected"
        })
public final class Demo implements Callable<Integer> {

    private static final int OTHERWISE = 1;
    private static final int REFUSED = 2;
    private static final int UNREACHABLE = 3;
    private static final int UNEXPECTED = 4;

    @Spec
    private CommandSpec spec;

    private final PrintWriter out;
    private final Map<String, String> environment;

    @Option(names = "--serve", description = "leaves everything up at the end to look around, until Ctrl-C")
    private boolean serve;

    @Option(
            names = "--unsandboxed",
            description = "runs the students' programs without a sandbox, where bubblewrap is not to be had")
    private boolean unsandboxed;

    @Option(
            names = "--temporal",
            paramLabel = "HOST:PORT",
            description = "a Temporal server, in place of the one in this process")
    private @Nullable String temporal;

    @SuppressWarnings("NullAway.Init") // picocli sets what it specifies
    Demo(PrintWriter out, Map<String, String> environment) {
        this.out = out;
        this.environment = environment;
    }

    public static void main(String[] arguments) {
        LogManager.getLogManager().reset(); // the demo says itself what happens
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(out, System.getenv(), arguments));
    }

    /**
     * Runs the command.
     *
     * @return the exit status
     */
    static int run(PrintWriter out, Map<String, String> environment, String... arguments) {
        return new CommandLine(new Demo(out, environment))
                .setOut(out)
                .setErr(out)
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    if (e instanceof ServerException) {
                        out.println("--temporal: " + e.getMessage());
                        return UNREACHABLE;
                    }
                    e.printStackTrace(out);
                    return UNEXPECTED;
                })
                .execute(arguments);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Show show = new Show(out, Boolean.getBoolean("ctutor.terminal"));
        Sandbox sandbox;
        try {
            sandbox = sandbox();
        } catch (SandboxUnavailableException e) {
            out.println(e.getMessage());
            out.println("For this demo, whose students are its own: samples/ctutor demo --unsandboxed");
            return REFUSED;
        }
        if (temporal != null) {
            requireServer(temporal);
        }
        show.title("Everything in this process");
        try (Campus campus = Campus.open(sandbox, temporal, environment)) {
            Thread stop = new Thread(campus::close, "demo-shutdown");
            Runtime.getRuntime().addShutdownHook(stop);
            campus.describe(show);
            new Semester(campus, show).play();
            show.end();
            if (serve) {
                campus.invite(show);
                new CountDownLatch(1).await(); // Ctrl-C ends it
            }
            Runtime.getRuntime().removeShutdownHook(stop);
        }
        return show.isAsExpected() ? 0 : OTHERWISE;
    }

    private void requireServer(String address) {
        try (TaskClient client =
                TaskClient.builder().environment(Map.of()).address(address).build()) {
            client.checkConnection();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "--temporal must be HOST:PORT, but is '" + address + "'", e);
        }
    }

    private Sandbox sandbox() throws SandboxUnavailableException {
        return SandboxSettings.fromEnvironment(environment)
                .withUnsandboxed(unsandboxed)
                .open();
    }
}
