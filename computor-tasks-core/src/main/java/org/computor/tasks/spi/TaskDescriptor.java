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

    private final String taskClass;
    private final Class<?> workflow;

    /**
     * For generated code.
     *
     * @param taskClass the binary name of the task class
     * @param workflow the task as Temporal knows it: an interface with a workflow method
     */
    protected TaskDescriptor(String taskClass, Class<?> workflow, TaskDefinition.Builder facts) {
        super(facts.build());
        this.taskClass = taskClass;
        this.workflow = workflow;
    }

    /** The binary name of the task class. */
    public final String taskClass() {
        return taskClass;
    }

    /** The activities that the fields of the task class name, so that a worker can tell which it lacks. */
    public List<ActivityUse> activities() {
        return List.of();
    }

    /**
     * Makes what Temporal runs for one execution, a {@link WorkflowAdapter}. To say so here would make a start slower:
     * the class of each task's adapter would be loaded with its descriptor, to see that it is one.
     */
    protected abstract Object newWorkflow();

    /** Makes a worker run the task. */
    public final void register(Worker worker) {
        register(worker, workflow);
    }

    // One factory for all tasks: one in each generated class would be linked anew for each, when a worker starts
    private <W> void register(Worker worker, Class<W> type) {
        worker.registerWorkflowImplementationFactory(
                type, () -> type.cast(newWorkflow()), WorkflowImplementationOptions.getDefaultInstance());
    }
}
