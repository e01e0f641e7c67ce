package org.computor.tasks.samples.ctutor;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.workers.QueueWorkers;
import org.computor.tasks.client.workers.QueueWorkers.Poller;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says who polls which queue. */
@Command(
        name = "status",
        description = {
            "Says who works on which queue and what waits there, as the server knows.",
            "A worker that is idle asks for work once a minute; a dead one stays listed for five minutes."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the server answered, also that nobody polls",
            "2:the command is wrong",
            "3:the server does not answer",
            "4:something unexpected; -v shows where it comes from"
        },
        footerHeading = "%nExamples:%n",
        footer = {"  ctutor worker status", "  TEMPORAL_PORT=17233 ctutor worker status --output=json"})
final class StatusCommand implements Callable<Integer> {

    private final Map<String, String> environment;
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    StatusCommand(Map<String, String> environment, Terminal terminal) {
        this.environment = environment;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Settings settings = Settled.of(spec);
        try (Connection connection = Connection.open(settings.embedded(), environment)) {
            TaskClient client = connection.client();
            List<QueueWorkers> queues = client.workers(client.registry().queues());
            if (settings.json()) {
                terminal.json(document(client, queues));
            } else {
                queues.forEach(this::print);
            }
        }
        return ExitStatus.FINISHED;
    }

    private void print(QueueWorkers queue) {
        terminal.out().println(queue.summary());
        for (Poller poller : queue.pollers()) {
            terminal.out().println("  " + poller.identity() + ", last seen " + queue.ago(poller.lastSeen()));
        }
        if (!queue.isServed()) {
            terminal.out().println("  start one with ctutor worker start --queues=" + queue.queue());
        }
    }

    private static Map<String, Object> document(TaskClient client, List<QueueWorkers> queues) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(
                "server",
                client.temporal().getWorkflowServiceStubs().getOptions().getTarget());
        document.put("queues", queues.stream().map(StatusCommand::document).toList());
        document.put("tasks", client.registry().names());
        return document;
    }

    private static Map<String, Object> document(QueueWorkers queue) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("queue", queue.queue());
        document.put(
                "workers",
                queue.pollers().stream()
                        .map(poller -> Map.of(
                                "identity", poller.identity(),
                                "last_seen", poller.lastSeen().toString(),
                                "seconds_ago", secondsAgo(poller, queue)))
                        .toList());
        document.put("served", queue.isServed());
        document.put("backlog", queue.backlog().count());
        document.put("backlog_age_seconds", queue.backlog().age().toSeconds());
        return document;
    }

    private static long secondsAgo(Poller poller, QueueWorkers queue) {
        return Math.max(0, Duration.between(poller.lastSeen(), queue.at()).toSeconds());
    }
}
