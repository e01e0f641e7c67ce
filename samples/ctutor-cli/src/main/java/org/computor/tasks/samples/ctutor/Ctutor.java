package org.computor.tasks.samples.ctutor;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command itself; it only has subcommands. */
@Command(
        name = "ctutor",
        description = "Runs and submits Computor's tasks on Temporal.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {WorkerCommand.class, DoctorCommand.class},
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ctutor worker test-job example_data_processing --embedded --wait",
            "      runs a task on a server inside this process: nothing else is needed",
            "  ctutor worker start",
            "      serves every task at the server that TEMPORAL_ADDRESS, or TEMPORAL_HOST",
            "      and TEMPORAL_PORT, name (localhost:7233 if they name none)",
            "  ctutor worker status",
            "      who works on which queue, and what waits there",
            "  ctutor doctor",
            "      what keeps tasks from running, and what to do about it"
        })
public final class Ctutor implements Runnable {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Settings settings;

    /** For picocli, which fills the fields in. */
    @SuppressWarnings("NullAway.Init")
    public Ctutor() {}

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(System.getenv(), out, err, arguments));
    }

    /**
     * Runs the command.
     *
     * @return the exit status, see {@link ExitStatus}
     */
    static int run(Map<String, String> environment, PrintWriter out, PrintWriter err, String... arguments) {
        Terminal terminal = new Terminal(out, err, Boolean.getBoolean("ctutor.terminal"));
        CommandLine command = new CommandLine(new Ctutor(), new Factory(environment, terminal));
        Complaints complaints = new Complaints(terminal);
        return command.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints)
                .execute(arguments);
    }

    Settings settings() {
        return settings;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? One of: ctutor worker, ctutor doctor");
    }
}
