package org.computor.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import io.temporal.common.RetryOptions;
import java.lang.reflect.Type;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a {@link TaskType}. Generated code makes them, and is to run on later versions of this library as it was
 * compiled: what a later version adds has a default here, and no method goes.
 */
public final class TaskDefinition {

    /** The wait, factor and attempts of a task that says nothing of retries. */
    public static final RetryOptions DEFAULT_RETRY = RetryOptions.newBuilder()
            .setInitialInterval(Duration.ofSeconds(1))
            .setBackoffCoefficient(2)
            .setMaximumInterval(Duration.ofSeconds(100))
            .setMaximumAttempts(3)
            .build();

    final String name;
    final String queue;
    final boolean pinned;
    final Duration executionTimeout;
    final RetryOptions retry;
    final String description;
    final Type parametersType;
    final Type resultType;
    final @Nullable String parametersSchema;
    final @Nullable String resultSchema;

    private TaskDefinition(Builder facts) {
        name = facts.name;
        queue = facts.queue;
        pinned = facts.pinned;
        executionTimeout = facts.executionTimeout;
        retry = facts.retry;
        description = facts.description;
        parametersType = facts.parametersType;
        resultType = facts.resultType;
        parametersSchema = facts.parametersSchema;
        resultSchema = facts.resultSchema;
    }

    /** A task of this name, of which nothing else is known: on the default queue, from JSON to JSON. */
    public static Builder named(String name) {
        return new Builder(name);
    }

    Builder change() {
        return named(name)
                .queue(queue)
                .pinned(pinned)
                .executionTimeout(executionTimeout)
                .retry(retry)
                .description(description)
                .parameters(parametersType, parametersSchema)
                .result(resultType, resultSchema);
    }

    /** Takes the facts, each of which has a default. */
    public static final class Builder {

        private final String name;
        private String queue = TaskQueues.DEFAULT;
        private boolean pinned;
        private Duration executionTimeout = Duration.ofHours(1);
        private RetryOptions retry = DEFAULT_RETRY;
        private String description = "";
        private Type parametersType = JsonNode.class;
        private Type resultType = JsonNode.class;
        private @Nullable String parametersSchema;
        private @Nullable String resultSchema;

        private Builder(String name) {
            this.name = name;
        }

        /** The queue of a submission that names none. */
        public Builder queue(String defaultQueue) {
            queue = defaultQueue;
            return this;
        }

        /** Whether no other queue is allowed. */
        public Builder pinned(boolean toItsQueue) {
            pinned = toItsQueue;
            return this;
        }

        /** How long it may take in all, retries included. */
        public Builder executionTimeout(Duration inAll) {
            executionTimeout = inAll;
            return this;
        }

        /** What a worker does when the task throws. */
        public Builder retry(RetryOptions ofTheTask) {
            retry = ofTheTask;
            return this;
        }

        /** One sentence for people, may be empty. */
        public Builder description(String sentence) {
            description = sentence;
            return this;
        }

        /** What JSON parameters are read as, and their JSON Schema, or null where none is known. */
        public Builder parameters(Type type, @Nullable String schema) {
            parametersType = type;
            parametersSchema = schema;
            return this;
        }

        /** What a JSON result is read as, and its JSON Schema, or null where none is known. */
        public Builder result(Type type, @Nullable String schema) {
            resultType = type;
            resultSchema = schema;
            return this;
        }

        /**
         * The JSON Schemas of parameters and result, for a type that names their classes itself, so that they are
         * loaded no earlier than it is asked for them.
         */
        public Builder schemas(String ofParameters, String ofResult) {
            parametersSchema = ofParameters;
            resultSchema = ofResult;
            return this;
        }

        /**
         * The facts as they are now.
         *
         * @throws IllegalArgumentException if the task has no name or no queue
         */
        public TaskDefinition build() {
            if (name.isBlank()) {
                throw new IllegalArgumentException("a task needs a name");
            }
            if (queue.isBlank()) {
                throw new IllegalArgumentException("task '" + name + "' needs a queue");
            }
            return new TaskDefinition(this);
        }
    }
}
