package org.computor.tasks.samples.ctutor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What has to do with workers. */
@Command(
        name = "worker",
        description = "Starts a worker, says who works, or tries a task.",
        mixinStandardHelpOptions = true,
        subcommands = {StartCommand.class, StatusCommand.class, TestJobCommand.class},
        synopsisSubcommandLabel = "COMMAND")
final class WorkerCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    WorkerCommand() {}

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "which command? One of: worker start, worker status, worker test-job");
    }
}
