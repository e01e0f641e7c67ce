package org.computor.tasks.registry;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.computor.tasks.TaskDefinition;
import org.computor.tasks.TaskType;
import org.computor.tasks.spi.ActivityUse;
import org.computor.tasks.spi.TaskDescriptor;

/** What the registry tells of a task. Cheap to make: most tasks of a listing are never submitted. */
record TaskFacts(
        String name,
        String queue,
        boolean pinned,
        Duration executionTimeout,
        String description,
        String parametersSchema,
        String resultSchema,
        List<String> jsonClasses,
        List<String> activityInterfaces) {

    private static final String ANY = "{}";

    static TaskFacts of(IndexEntry entry) {
        return new TaskFacts(
                entry.text("name"),
                entry.text("queue"),
                entry.truth("pinned"),
                Duration.parse(entry.text("execution_timeout")),
                entry.text("description"),
                entry.text("parameters"),
                entry.text("result"),
                entry.list("json_classes"),
                entry.list("activity_interfaces"));
    }

    static TaskFacts of(TaskDescriptor<?, ?> task) {
        return new TaskFacts(
                task.name(),
                task.queue(),
                task.pinned(),
                task.executionTimeout(),
                task.description(),
                task.parametersSchema().orElse(ANY),
                task.resultSchema().orElse(ANY),
                List.of(),
                task.activities().stream()
                        .map(ActivityUse::activityInterface)
                        .distinct()
                        .toList());
    }

    /** A type that takes and hands back JSON. */
    TaskType<JsonNode, JsonNode> type() {
        return new Type(TaskDefinition.named(name)
                .queue(queue)
                .pinned(pinned)
                .executionTimeout(executionTimeout)
                .description(description)
                .parameters(JsonNode.class, parametersSchema)
                .result(JsonNode.class, resultSchema)
                .build());
    }

    private static final class Type extends TaskType<JsonNode, JsonNode> {
        private Type(TaskDefinition definition) {
            super(definition);
        }
    }
}
