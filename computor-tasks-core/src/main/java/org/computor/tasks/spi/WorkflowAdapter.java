package org.computor.tasks.spi;

import io.temporal.common.converter.RawValue;
import io.temporal.workflow.Workflow;
import org.computor.tasks.TaskType;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.internal.execution.TaskExecution;
import org.jspecify.annotations.Nullable;

/**
 * What Temporal runs in place of the author's class: it reads and checks the parameters, calls the task, tries again
 * what threw, and writes the result. A generated subclass names the author's class and calls it directly, so that tools
 * which follow calls can see through; it has no type variables, which would cost the compiler a bridge for each task.
 */
public abstract class WorkflowAdapter {

    private final TaskExecution execution;

    /** Makes the author's object, now, so that its handlers are there before the first signal. */
    @SuppressWarnings("this-escape") // a generated subclass has no state of its own
    protected WorkflowAdapter(TaskType<?, ?> type) {
        this.execution = new TaskExecution(type, this::isFinal, this::make);
    }

    /** Makes the author's object. What this throws is treated like what {@link #call} throws. */
    protected abstract Object make();

    /** Lets Temporal deliver signals, queries and updates to an object. */
    protected static Object listening(Object handlers) {
        Workflow.registerListener(handlers);
        return handlers;
    }

    /** Runs the task, from parameters as they came to the result as it goes out. */
    public final RawValue run(@Nullable RawValue parameters) {
        return execution.run(parameters, this::call);
    }

    /** Calls the author's class, with the object that {@link #make} made. */
    protected abstract WorkflowResult<?> call(Object task, Object parameters) throws Exception;

    /** Whether an exception is one of those that the task names as not worth another attempt. */
    protected boolean isFinal(Throwable thrown) {
        return false;
    }
}
