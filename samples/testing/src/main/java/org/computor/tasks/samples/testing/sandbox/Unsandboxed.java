package org.computor.tasks.samples.testing.sandbox;

import java.io.File;

/**
 * No sandbox at all: limits on time, CPU, file size, memory of each process and output, an empty environment, and
 * nothing else. The program sees the host's files and its network, and writes into the directories themselves. Only
 * where somebody asked for it.
 */
final class Unsandboxed implements Sandbox {

    @Override
    public Execution run(Command command) throws SandboxUnavailableException {
        Command withoutProcessLimit = command.limits().processes() == 0 ? command : unlimited(command);
        ProcessBuilder builder = new ProcessBuilder(
                Launcher.arguments(withoutProcessLimit, command.limits().memory()));
        builder.environment().clear();
        builder.environment().putAll(Launcher.environment(command));
        builder.directory(new File("/"));
        Supervisor.Observation seen = Supervisor.run(builder, command, () -> {});
        return Judgement.of(seen, command, false);
    }

    /** The limit counts all processes of the user, and the worker is one of them. */
    private static Command unlimited(Command command) {
        return new Command(
                command.arguments(),
                command.environment(),
                command.work(),
                command.workContent(),
                command.mounts(),
                command.standardInput(),
                command.limits().withProcesses(0),
                command.cancelled());
    }

    @Override
    public String description() {
        return "NO SANDBOX: programs run with the rights of the worker, as configured; limits of each process only";
    }
}
