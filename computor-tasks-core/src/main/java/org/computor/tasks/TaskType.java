package org.computor.tasks;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import io.temporal.common.RetryOptions;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.computor.tasks.internal.generated.GeneratedClasses;
import org.computor.tasks.internal.schema.JsonSchema;
import org.jspecify.annotations.Nullable;

/**
 * What a caller has to know of a task: its name, what it takes and what it hands back, and the defaults of a
 * submission. The processor generates one for each task class; {@link #of(String, Class, Class)} makes one for a task
 * whose class is elsewhere, such as one that Python serves.
 *
 * @param <P> the parameters
 * @param <R> the result
 */
public class TaskType<P, R extends @Nullable Object> {

    private final TaskDefinition definition;
    private final @Nullable JsonSchema schema;

    /** For generated code and the factories here. */
    protected TaskType(TaskDefinition definition) {
        this.definition = definition;
        this.schema = definition.parametersSchema == null ? null : JsonSchema.lazy(definition.parametersSchema);
    }

    /**
     * The type of a task class, which the processor generated beside it.
     *
     * @throws IllegalArgumentException if there is none, because the class is not annotated or the processor did not
     *     run
     */
    @SuppressWarnings("unchecked") // the processor writes the type arguments of the class it read
    public static <P, R extends @Nullable Object> TaskType<P, R> of(Class<? extends BaseWorkflow<P, R>> task) {
        return (TaskType<P, R>) GeneratedClasses.taskType(task);
    }

    /** The type of a task that is known by name only; submitted to the default queue, without a schema. */
    public static <P, R extends @Nullable Object> TaskType<P, R> of(String name, Class<P> parameters, Class<R> result) {
        return new TaskType<>(definition(name, parameters, result));
    }

    /** Like {@link #of(String, Class, Class)}, for generic parameters or results. */
    public static <P, R extends @Nullable Object> TaskType<P, R> of(
            String name, TypeReference<P> parameters, TypeReference<R> result) {
        return new TaskType<>(definition(name, parameters.getType(), result.getType()));
    }

    private static TaskDefinition definition(String name, Type parameters, Type result) {
        return TaskDefinition.named(name)
                .parameters(parameters, null)
                .result(result, null)
                .build();
    }

    /**
     * The same task, submitted to another queue unless its submission names one.
     *
     * @throws QueueNotAllowedException if the task is pinned to a queue, and this is another
     */
    public TaskType<P, R> onQueue(String queue) {
        if (pinned() && !queue.equals(queue())) {
            throw new QueueNotAllowedException(this, queue);
        }
        return new TaskType<>(definition
                .change()
                .queue(queue)
                .parameters(parametersType(), definition.parametersSchema)
                .result(resultType(), definition.resultSchema)
                .build());
    }

    /** The name on the wire: Temporal's workflow type. */
    public String name() {
        return definition.name;
    }

    /** The queue of a submission that names none. */
    public String queue() {
        return definition.queue;
    }

    /** Whether the task runs on {@link #queue()} only. */
    public boolean pinned() {
        return definition.pinned;
    }

    /** How long the task may take in all, with its retries. */
    public Duration executionTimeout() {
        return definition.executionTimeout;
    }

    /** What a worker does when the task throws. */
    public RetryOptions retry() {
        return definition.retry;
    }

    /** One sentence for people, or an empty text. */
    public String description() {
        return definition.description;
    }

    /** What JSON parameters are read as. A generated type loads the class no earlier than it is asked for it. */
    public Type parametersType() {
        return definition.parametersType;
    }

    /** What a JSON result is read as; loaded no earlier, likewise. */
    public Type resultType() {
        return definition.resultType;
    }

    /** The JSON Schema (2020-12) of the parameters, where one is known. */
    public Optional<String> parametersSchema() {
        return Optional.ofNullable(definition.parametersSchema);
    }

    /** The JSON Schema (2020-12) of the result, where one is known. */
    public Optional<String> resultSchema() {
        return Optional.ofNullable(definition.resultSchema);
    }

    /** Everything that is wrong with these parameters; nothing where no schema is known. */
    public List<Violation> validate(JsonNode parameters) {
        return schema == null ? List.of() : schema.validate(parameters);
    }

    /** The parameters with every missing field that has a default filled in. */
    public JsonNode withDefaults(JsonNode parameters) {
        return schema == null ? parameters : schema.withDefaults(parameters);
    }

    @Override
    public String toString() {
        return "task '" + name() + "'";
    }
}
