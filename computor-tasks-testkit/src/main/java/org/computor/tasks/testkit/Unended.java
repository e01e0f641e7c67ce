package org.computor.tasks.testkit;

import java.time.Duration;
import java.util.stream.Collectors;
import org.computor.tasks.UnsupportedByServerException;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.client.TaskInfo;
import org.computor.tasks.client.workers.QueueWorkers;

/** Words for a task that has not ended when a test expects it to have. */
final class Unended {

    private Unended() {}

    static AssertionError after(Duration waited, TaskHandle<?> task) {
        TaskInfo info = task.info();
        String progress = info.progress()
                .map(told -> ", at " + told.percentage() + "% " + told.stage())
                .orElse(", without progress");
        String error = info.error().map(last -> "; its last attempt: " + last).orElse("");
        return new AssertionError("expected task " + task.id() + " to have ended after " + waited.toMillis() / 1000.0
                + " s, but it is " + info.status().wireName() + progress + ", attempt " + info.attempt() + error
                + "\n  "
                + waitsFor(task));
    }

    private static String waitsFor(TaskHandle<?> task) {
        try {
            String queues = task.waitsFor().stream().map(QueueWorkers::summary).collect(Collectors.joining("\n  "));
            return queues.isEmpty()
                    ? "it waits for no worker, but for an activity, a timer, a signal or another task"
                    : queues;
        } catch (UnsupportedByServerException e) {
            return "it waits for a worker, and the embedded server does not tell who polls: does the TaskExtension"
                    + " poll that queue?";
        }
    }
}
