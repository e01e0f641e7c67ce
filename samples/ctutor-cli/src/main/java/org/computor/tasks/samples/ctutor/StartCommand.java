package org.computor.tasks.samples.ctutor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.worker.TaskWorker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves tasks until the process is told to stop. */
@Command(
        name = "start",
        description = {
            "Serves every task on the class path, until SIGTERM or Ctrl-C.",
            "What is under way then has thirty seconds to end; the rest goes on with other workers."
        },
        mixinStandardHelpOptions = true)
final class StartCommand implements Callable<Integer> {

    private final Map<String, String> environment;
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--queues",
            split = ",",
            paramLabel = "QUEUE",
            description =
                    "the queues to poll; none: the default, the high-priority one and every queue that a task names")
    private List<String> queues = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    StartCommand(Map<String, String> environment, Terminal terminal) {
        this.environment = environment;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Settings settings = Settled.of(spec);
        if (settings.embedded()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "worker start --embedded would serve a server that no other process can reach:"
                            + " use worker test-job --embedded, or start a server and leave the option out");
        }
        try (TaskClient client = TaskClient.fromEnvironment(environment);
                TaskWorker worker = TaskWorker.builder(client)
                        .queues(queues.toArray(String[]::new))
                        .build()) {
            worker.start();
            announce(client, worker, settings.json());
            worker.runUntilShutdown();
        }
        return ExitStatus.FINISHED;
    }

    private void announce(TaskClient client, TaskWorker worker, boolean json) {
        String server = client.temporal().getWorkflowServiceStubs().getOptions().getTarget();
        if (json) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("status", "started");
            document.put("server", server);
            document.put("queues", worker.queues());
            document.put("tasks", client.registry().names());
            terminal.json(document);
        } else {
            terminal.out()
                    .println("serving " + String.join(", ", client.registry().names()));
            terminal.out().println("     on " + String.join(", ", worker.queues()));
            terminal.out().println("     at " + server + "; Ctrl-C to stop");
        }
    }
}
