package org.computor.tasks.samples.ctutor;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.computor.tasks.client.QueueWorkers;
import org.computor.tasks.client.QueueWorkers.Poller;
import org.computor.tasks.client.TaskClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says who polls which queue. */
@Command(
        name = "status",
        description = {
            "Says who polls which queue, as the server knows.",
            "A worker that is idle asks for work once a minute; a dead one stays listed for five minutes."
        },
        mixinStandardHelpOptions = true)
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
            Instant now = Instant.now();
            if (settings.json()) {
                terminal.json(document(client, queues, now));
            } else {
                queues.forEach(queue -> print(queue, now));
            }
        }
        return ExitStatus.FINISHED;
    }

    private void print(QueueWorkers queue, Instant now) {
        terminal.out().println(queue.queue());
        if (queue.pollers().isEmpty()) {
            terminal.out().println("  nobody polls it: start a worker with ctutor worker start");
        }
        for (Poller poller : queue.pollers()) {
            terminal.out().println("  " + poller.identity() + ", last seen " + secondsAgo(poller, now) + " s ago");
        }
    }

    private static Map<String, Object> document(TaskClient client, List<QueueWorkers> queues, Instant now) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(
                "server",
                client.temporal().getWorkflowServiceStubs().getOptions().getTarget());
        document.put(
                "queues", queues.stream().map(queue -> document(queue, now)).toList());
        document.put("tasks", client.registry().names());
        return document;
    }

    private static Map<String, Object> document(QueueWorkers queue, Instant now) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("queue", queue.queue());
        document.put(
                "workers",
                queue.pollers().stream()
                        .map(poller -> Map.of(
                                "identity", poller.identity(),
                                "last_seen", poller.lastSeen().toString(),
                                "seconds_ago", secondsAgo(poller, now)))
                        .toList());
        return document;
    }

    private static long secondsAgo(Poller poller, Instant now) {
        return Math.max(0, Duration.between(poller.lastSeen(), now).toSeconds());
    }
}
