package org.computor.tasks.samples.ctutor;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command itself; it only has subcommands. */
@Command(
        name = "ctutor",
        description = "Runs and submits Computor's tasks on Temporal.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done; of a task: it finished",
            "1:the task failed or was cancelled",
            "2:the command, the task's name or its parameters are wrong; nothing was started",
            "3:the server does not answer",
            "4:something unexpected; -v shows where it comes from",
            "130:stopped by Ctrl-C; a task that was submitted goes on"
        },
        subcommands = {WorkerCommand.class, DoctorCommand.class, TasksCommand.class, ContractCommand.class},
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
            "      what keeps tasks from running, and what to do about it",
            "  ctutor tasks --jar=tasks.jar --format=markdown",
            "      what the tasks of a jar are for, take and hand back",
            "  samples/ctutor demo",
            "      plays a semester: GitLab, PostgreSQL, students and their tests, all in one process",
            "  samples/ctutor evaluate samples/testing/assignments/java",
            "      tests a submission with an assignment, as a host would; needs no server",
            "  ctutor contract check --jar=tasks.jar",
            "      whether the tasks of a jar keep what tasks.lock.json promises to their callers",
            "",
            "docs/reference/cli.md has all of it, with the JSON documents."
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
        LogManager.getLogManager().reset(); // gRPC's own logging would print stack traces of what is told below
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(System.getenv(), out, err, arguments));
    }

    private static CommandLine subcommand(CommandLine command, String name) {
        return Objects.requireNonNull(command.getSubcommands().get(name), name);
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
        hideEmbedded(subcommand(subcommand(command, "worker"), "start"));
        ReadAllFirst.in(command);
        return command.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints)
                .execute(arguments);
    }

    /** The command refuses the option with a reason; its help need not offer it. */
    private static void hideEmbedded(CommandLine command) {
        OptionSpec embedded = command.getCommandSpec().findOption(Settings.EMBEDDED);
        command.getCommandSpec().remove(embedded);
        command.getCommandSpec()
                .addOption(OptionSpec.builder(embedded).hidden(true).build());
    }

    Settings settings() {
        return settings;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? One of: worker, doctor, tasks, contract");
    }
}
