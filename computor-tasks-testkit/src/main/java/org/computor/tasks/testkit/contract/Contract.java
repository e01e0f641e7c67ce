package org.computor.tasks.testkit.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.computor.tasks.registry.RegisteredActivities;
import org.computor.tasks.registry.RegisteredTask;
import org.computor.tasks.registry.TaskRegistry;

/**
 * What others rely on, in the order of the names.
 *
 * @param format the version of this form
 * @param tasks by name
 * @param activities by name: the queues that serve them; none is every queue that a worker polls
 */
record Contract(int format, SortedMap<String, Task> tasks, SortedMap<String, SortedSet<String>> activities) {

    /**
     * What others rely on in a task.
     *
     * @param executionTimeout as ISO-8601 duration
     * @param parameters JSON Schema without texts for people
     * @param result JSON Schema without texts for people
     */
    record Task(String queue, boolean pinned, String executionTimeout, JsonNode parameters, JsonNode result) {}

    private static final int FORMAT = 1;

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    static Contract of(TaskRegistry registry) {
        SortedMap<String, Task> tasks = new TreeMap<>();
        for (RegisteredTask task : registry.tasks()) {
            tasks.put(
                    task.name(),
                    new Task(
                            task.queue(),
                            task.pinned(),
                            task.executionTimeout().toString(),
                            shape(task.parametersSchema()),
                            shape(task.resultSchema())));
        }
        SortedMap<String, SortedSet<String>> activities = new TreeMap<>();
        for (RegisteredActivities implementation : registry.activities()) {
            implementation
                    .activityNames()
                    .forEach(name -> activities
                            .computeIfAbsent(name, any -> new TreeSet<>())
                            .addAll(implementation.queues()));
        }
        return new Contract(FORMAT, tasks, activities);
    }

    private static JsonNode shape(String schema) {
        try {
            return Shapes.of(MAPPER.readTree(schema));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a schema of the index is damaged: compile its module again", e);
        }
    }

    /** @throws IllegalArgumentException if it is not what {@link #write} writes */
    static Contract read(String json) {
        try {
            Contract contract = MAPPER.readValue(json, Contract.class);
            if (contract.format != FORMAT) {
                throw new IllegalArgumentException("its format is " + contract.format + ", and this version knows "
                        + FORMAT + " only: use the version of computor-tasks that wrote it, or a later one");
            }
            return contract;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("it is no contract lock: " + e.getOriginalMessage(), e);
        }
    }

    /** The contract as JSON, the same for the same contract. */
    String write() {
        try {
            return MAPPER.writeValueAsString(this).replace("\r\n", "\n") + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a contract cannot be written: " + e.getOriginalMessage(), e);
        }
    }
}
