package org.computor.tasks.registry;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.computor.tasks.TaskDefinition;
import org.computor.tasks.TaskType;
import org.computor.tasks.spi.ActivityUse;
import org.computor.tasks.spi.TaskDescriptor;

/**
 * What the registry tells of a task. Each fact is looked up when it is asked for: of most tasks of a listing only the
 * name is.
 */
sealed interface TaskFacts {

    String name();

    String queue();

    boolean pinned();

    Duration executionTimeout();

    String description();

    String parametersSchema();

    String resultSchema();

    List<String> jsonClasses();

    List<String> activityInterfaces();

    /** A type that takes and hands back JSON. */
    default TaskType<JsonNode, JsonNode> type() {
        return new JsonType(TaskDefinition.named(name())
                .queue(queue())
                .pinned(pinned())
                .executionTimeout(executionTimeout())
                .description(description())
                .parameters(JsonNode.class, parametersSchema())
                .result(JsonNode.class, resultSchema())
                .build());
    }

    /** Those of an index entry. */
    record Indexed(IndexEntry entry) implements TaskFacts {

        @Override
        public String name() {
            return entry.text("name");
        }

        @Override
        public String queue() {
            return entry.text("queue");
        }

        @Override
        public boolean pinned() {
            return entry.truth("pinned");
        }

        @Override
        public Duration executionTimeout() {
            return Duration.parse(entry.text("execution_timeout"));
        }

        @Override
        public String description() {
            return entry.text("description");
        }

        @Override
        public String parametersSchema() {
            return entry.text("parameters");
        }

        @Override
        public String resultSchema() {
            return entry.text("result");
        }

        @Override
        public List<String> jsonClasses() {
            return entry.list("json_classes");
        }

        @Override
        public List<String> activityInterfaces() {
            return entry.list("activity_interfaces");
        }
    }

    /** Those of a descriptor, which knows no classes that are mapped. */
    record Described(TaskDescriptor<?, ?> task) implements TaskFacts {

        private static final String ANY = "{}";

        @Override
        public String name() {
            return task.name();
        }

        @Override
        public String queue() {
            return task.queue();
        }

        @Override
        public boolean pinned() {
            return task.pinned();
        }

        @Override
        public Duration executionTimeout() {
            return task.executionTimeout();
        }

        @Override
        public String description() {
            return task.description();
        }

        @Override
        public String parametersSchema() {
            return task.parametersSchema().orElse(ANY);
        }

        @Override
        public String resultSchema() {
            return task.resultSchema().orElse(ANY);
        }

        @Override
        public List<String> jsonClasses() {
            return List.of();
        }

        @Override
        public List<String> activityInterfaces() {
            return task.activities().stream()
                    .map(ActivityUse::activityInterface)
                    .distinct()
                    .toList();
        }
    }

    /** A type that takes and hands back JSON. */
    final class JsonType extends TaskType<JsonNode, JsonNode> {
        private JsonType(TaskDefinition definition) {
            super(definition);
        }
    }
}
