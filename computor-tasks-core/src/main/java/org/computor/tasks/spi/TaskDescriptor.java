package org.computor.tasks.spi;

import io.temporal.worker.Worker;
import java.util.List;
import org.computor.tasks.TaskType;
import org.jspecify.annotations.Nullable;

/**
 * A task type that a worker can run. Generated for each task class {@code X} as {@code XTask}, which loads neither
 * {@code X} nor anything that {@code X} needs before a worker takes a task.
 *
 * @param <P> the parameters
 * @param <R> the result
 */
public abstract class TaskDescriptor<P, R extends @Nullable Object> extends TaskType<P, R> {

    protected TaskDescriptor(Definition definition) {
        super(definition);
    }

    /** The binary name of the task class. */
    public abstract String taskClass();

    /** The activities that the fields of the task class name, so that a worker can tell which it lacks. */
    public abstract List<ActivityUse> activities();

    /** Makes a worker run the task. */
    public abstract void register(Worker worker);
}
