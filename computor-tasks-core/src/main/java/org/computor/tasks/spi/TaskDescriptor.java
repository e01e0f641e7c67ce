package org.computor.tasks.spi;

import io.temporal.worker.Worker;
import io.temporal.worker.WorkflowImplementationOptions;
import java.util.List;
import org.computor.tasks.TaskDefinition;
import org.computor.tasks.TaskType;
import org.jspecify.annotations.Nullable;

/**
 * A task type that a worker can run. Generated for each task class {@code X} as {@code XTask}, which loads neither
 * {@code X} nor anything that {@code X} takes or hands back before a task is submitted or run.
 *
 * @param <P> the parameters
 * @param <R> the result
 */
public abstract class TaskDescriptor<P, R extends @Nullable Object> extends TaskType<P, R> {

    protected TaskDescriptor(TaskDefinition definition) {
        super(definition);
    }

    /** The binary name of the task class. */
    public abstract String taskClass();

    /** The activities that the fields of the task class name, so that a worker can tell which it lacks. */
    public abstract List<ActivityUse> activities();

    /** The task as Temporal knows it: an interface with a workflow method. */
    protected abstract Class<?> workflow();

    /** Makes what Temporal runs for one execution; it implements {@link #workflow()}. */
    protected abstract Object newWorkflow();

    /** Makes a worker run the task. */
    public final void register(Worker worker) {
        register(worker, workflow());
    }

    // One factory for all tasks: one in each generated class would be linked anew for each, when a worker starts
    private <W> void register(Worker worker, Class<W> workflow) {
        worker.registerWorkflowImplementationFactory(
                workflow, () -> workflow.cast(newWorkflow()), WorkflowImplementationOptions.getDefaultInstance());
    }
}
