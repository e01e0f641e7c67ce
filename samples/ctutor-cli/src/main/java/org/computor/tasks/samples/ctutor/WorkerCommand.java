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
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done; of a task: it finished",
            "1:the task failed or was cancelled",
            "2:the command is wrong; nothing was started",
            "3:the server does not answer",
            "4:something unexpected; -v shows where it comes from"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  ctutor worker test-job example_data_processing --embedded --wait",
            "  ctutor worker start --queues=computor-tasks",
            "  ctutor worker status --output=json"
        })
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
