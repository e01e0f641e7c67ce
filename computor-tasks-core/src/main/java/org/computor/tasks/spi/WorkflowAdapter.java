package org.computor.tasks.spi;

import io.temporal.common.converter.RawValue;
import io.temporal.workflow.Workflow;
import org.computor.tasks.TaskType;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.internal.execution.TaskExecution;
import org.jspecify.annotations.Nullable;

/**
 * What Temporal runs in place of the author's class: it reads and checks the parameters, calls the task, tries again
 * what threw, and writes the result. A generated subclass holds the author's class by its own type and calls it
 * directly, so that tools which follow calls can see through.
 *
 * @param <P> the parameters
 * @param <R> the result
 */
public abstract class WorkflowAdapter<P, R extends @Nullable Object> {

    private final TaskExecution<P, R> execution;

    @SuppressWarnings("this-escape") // kept, and not called before the object is made
    protected WorkflowAdapter(TaskType<P, R> type) {
        this.execution = new TaskExecution<>(type, this::isFinal);
    }

    /**
     * Makes the author's object, now, so that its handlers are there before the first signal. What its constructor
     * throws is treated like what {@code run} throws.
     */
    protected final void prepare() {
        execution.prepare(this::make);
    }

    /** Makes the author's object. */
    protected abstract void make();

    /** Lets Temporal deliver signals, queries and updates to an object. */
    protected final void listen(Object handlers) {
        Workflow.registerListener(handlers);
    }

    /** Runs the task, from parameters as they came to the result as it goes out. */
    protected final @Nullable RawValue execute(@Nullable RawValue parameters) {
        return execution.run(parameters, this::call);
    }

    /** Calls the author's class. */
    protected abstract WorkflowResult<R> call(P parameters) throws Exception;

    /** Whether an exception is one of those that the task names as not worth another attempt. */
    protected boolean isFinal(Throwable thrown) {
        return false;
    }
}
