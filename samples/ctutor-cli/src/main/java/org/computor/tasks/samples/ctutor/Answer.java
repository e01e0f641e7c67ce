package org.computor.tasks.samples.ctutor;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.computor.tasks.TaskOutcome;
import org.computor.tasks.TaskOutcome.Cancelled;
import org.computor.tasks.TaskOutcome.Failed;
import org.computor.tasks.TaskOutcome.Finished;
import org.computor.tasks.client.TaskInfo;
import org.jspecify.annotations.Nullable;

/** Says what became of a submission, for a person or as a document. */
record Answer(Terminal terminal, boolean json) {

    void submitted(String taskId, String name) {
        if (json) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("task_id", taskId);
            document.put("task_name", name);
            document.put("status", "submitted");
            terminal.json(document);
        } else {
            terminal.out().println("submitted " + taskId);
        }
    }

    void ended(TaskInfo info, TaskOutcome<JsonNode> outcome) {
        if (json) {
            terminal.json(document(info, outcome));
        } else {
            print(info, outcome);
        }
    }

    private void print(TaskInfo info, TaskOutcome<JsonNode> outcome) {
        terminal.out()
                .println(info.name() + " " + info.taskId() + " "
                        + outcome.status().wireName());
        if (outcome instanceof Finished<JsonNode> finished && finished.result() != null) {
            terminal.json(Shortened.of(finished.result()));
        } else if (outcome instanceof Failed<JsonNode> failed) {
            terminal.err().println("ctutor: " + failed.failure().message());
            failed.failure().causes().forEach(cause -> terminal.err().println("  caused by " + cause));
            failed.metadata().forEach((key, value) -> terminal.err().println("  " + key + ": " + value));
        } else if (outcome instanceof Cancelled<JsonNode> cancelled
                && !cancelled.reason().isEmpty()) {
            terminal.err().println("ctutor: " + cancelled.reason());
        }
    }

    private static Map<String, @Nullable Object> document(TaskInfo info, TaskOutcome<JsonNode> outcome) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("task_id", info.taskId());
        document.put("task_name", info.name());
        document.put("queue", info.queue());
        document.put("status", outcome.status().wireName());
        document.put("result", null);
        document.put("error", null);
        document.put("metadata", Map.of());
        if (outcome instanceof Finished<JsonNode> finished) {
            document.put("result", finished.result());
            document.put("metadata", finished.metadata());
        } else if (outcome instanceof Failed<JsonNode> failed) {
            document.put("result", failed.result());
            document.put("error", failed.failure().message());
            document.put("metadata", failed.metadata());
        } else if (outcome instanceof Cancelled<JsonNode> cancelled) {
            document.put("error", cancelled.reason());
        }
        document.put("retries", info.attempt() - 1);
        document.put("progress", info.progress().orElse(null));
        document.put("created_at", info.createdAt().toString());
        document.put("finished_at", info.finishedAt().map(Instant::toString).orElse(null));
        return document;
    }
}
