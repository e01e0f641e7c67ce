package org.computor.tasks.registry;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.computor.tasks.TaskType;
import org.computor.tasks.internal.generated.GeneratedClasses;
import org.computor.tasks.spi.TaskDescriptor;
import org.jspecify.annotations.Nullable;

/** A task of the registry. What is told here is known without loading its class, but for {@link #type()}. */
public final class RegisteredTask {

    private final TaskFacts facts;
    private final String className;
    private final String location;
    private final @Nullable ClassLoader loader;

    private RegisteredTask(TaskFacts facts, String className, String location, @Nullable ClassLoader loader) {
        this.facts = facts;
        this.className = className;
        this.location = location;
        this.loader = loader;
    }

    /** @param loader where its class is, or null if only the index is known */
    static RegisteredTask of(IndexEntry entry, @Nullable ClassLoader loader) {
        return new RegisteredTask(new TaskFacts.Indexed(entry), entry.className(), entry.root(), loader);
    }

    static RegisteredTask of(TaskDescriptor<?, ?> task, Class<?> taskClass) {
        return new RegisteredTask(
                new TaskFacts.Described(task), taskClass.getName(), "class path", taskClass.getClassLoader());
    }

    /** The name on the wire: Temporal's workflow type. */
    public String name() {
        return facts.name();
    }

    /** The queue of a submission that names none. */
    public String queue() {
        return facts.queue();
    }

    /** Whether the task runs on {@link #queue()} only. */
    public boolean pinned() {
        return facts.pinned();
    }

    /** How long the task may take in all, with its retries. */
    public Duration executionTimeout() {
        return facts.executionTimeout();
    }

    /** One sentence for people, or an empty text. */
    public String description() {
        return facts.description();
    }

    /** The binary name of the task's class, which need not be on the class path. */
    public String className() {
        return className;
    }

    /** The JSON Schema (2020-12) of the parameters. */
    public String parametersSchema() {
        return facts.parametersSchema();
    }

    /** The JSON Schema (2020-12) of the result. */
    public String resultSchema() {
        return facts.resultSchema();
    }

    /**
     * The binary names of the records, enums and other classes that are written to JSON and read from it; none if the
     * task was not found in an index.
     */
    public List<String> jsonClasses() {
        return facts.jsonClasses();
    }

    /** The binary names of the interfaces of activities that the task's fields name. */
    public List<String> activityInterfaces() {
        return facts.activityInterfaces();
    }

    /**
     * The type: that of the class, if it is on the class path, so that what its records refuse is refused too; else one
     * that takes and hands back JSON.
     */
    public TaskType<?, ?> type() {
        Optional<TaskDescriptor<?, ?>> descriptor = descriptor();
        return descriptor.isPresent() ? descriptor.get() : facts.type();
    }

    /**
     * What a worker runs, or nothing if the class is not on the class path.
     *
     * @throws IllegalStateException if the generated class is missing or belongs to another task
     */
    public Optional<TaskDescriptor<?, ?>> descriptor() {
        if (loader == null) {
            return Optional.empty();
        }
        TaskDescriptor<?, ?> descriptor = GeneratedClasses.find(
                        className, GeneratedClasses.TASK, loader, TaskDescriptor.class)
                .orElseThrow(() -> new IllegalStateException(
                        "the class generated for " + this + " is missing: compile its module again"));
        if (!descriptor.name().equals(name())) {
            throw new IllegalStateException(descriptor.getClass().getName() + " belongs to task '" + descriptor.name()
                    + "' and not to " + this + ": two classes share a generated name; rename one of them");
        }
        return Optional.of(descriptor);
    }

    @Override
    public String toString() {
        return "task '" + name() + "' of " + className + " (" + location + ")";
    }
}
