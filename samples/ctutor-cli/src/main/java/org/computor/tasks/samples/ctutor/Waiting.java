package org.computor.tasks.samples.ctutor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.computor.tasks.TaskOutcome;
import org.computor.tasks.UnsupportedByServerException;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;

/** Waits for the end of a task, and tells whoever looks on what it waits for. */
record Waiting(TaskClient client, String name, TaskHandle<JsonNode> task, Terminal terminal) {

    /** Says so if no worker would take the task now, or if that cannot be told. The task is submitted either way. */
    void warnIfNobodyPolls() {
        try {
            String queue = task.info().queue();
            client.workers(List.of(queue)).stream()
                    .filter(workers -> !workers.isServed())
                    .forEach(workers -> terminal.err()
                            .println("ctutor: the task waits, since " + workers.summary()
                                    + "; start one with: ctutor worker start --queues=" + queue));
        } catch (UnsupportedByServerException e) {
            terminal.err().println("ctutor: the server does not tell whether a worker polls the queue");
        } catch (RuntimeException e) {
            terminal.err().println("ctutor: whether a worker polls the queue cannot be told: " + e.getMessage());
        }
    }

    /** Waits for a task of this process, which ends with it. */
    TaskOutcome<JsonNode> here() {
        return terminal.live() ? watch() : task.outcome();
    }

    /** Waits for a task that goes on without this process, and says so if the process is stopped meanwhile. */
    TaskOutcome<JsonNode> elsewhere() {
        AtomicBoolean over = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> farewellUnless(over), "farewell"));
        terminal.err().println("submitted " + task.id());
        try {
            warnIfNobodyPolls();
            return here();
        } finally {
            over.set(true);
        }
    }

    private void farewellUnless(AtomicBoolean over) {
        if (!over.get()) {
            terminal.progressDone();
            terminal.err().println("ctutor: the task goes on; its id is " + task.id());
        }
    }

    private TaskOutcome<JsonNode> watch() {
        Live live = new Live(terminal, name);
        client.watch(task.id()).subscribe(live);
        try {
            return task.outcome();
        } finally {
            live.stop();
        }
    }
}
