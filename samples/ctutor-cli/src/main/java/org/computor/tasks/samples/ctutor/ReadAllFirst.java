package org.computor.tasks.samples.ctutor;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Reads every option before it tells an error, so that the error is told in the form that was asked for. */
final class ReadAllFirst implements IExecutionStrategy {

    /** Lets a command and all below it be run so. */
    static void in(CommandLine command) {
        collectErrors(command);
        command.setExecutionStrategy(new ReadAllFirst());
    }

    private static void collectErrors(CommandLine command) {
        command.getCommandSpec().parser().collectErrors(true);
        command.getSubcommands().values().forEach(ReadAllFirst::collectErrors);
    }

    @Override
    public int execute(ParseResult parsed) {
        if (CommandLine.printHelpIfRequested(parsed)) {
            return ExitStatus.FINISHED;
        }
        for (CommandLine command : parsed.asCommandLineList()) {
            for (Exception error : command.getParseResult().errors()) {
                throw error instanceof ParameterException told
                        ? told
                        : new ParameterException(command, String.valueOf(error));
            }
        }
        return new RunLast().execute(parsed);
    }
}
