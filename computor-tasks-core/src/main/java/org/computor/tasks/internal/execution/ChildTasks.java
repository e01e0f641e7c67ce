package org.computor.tasks.internal.execution;

import io.temporal.common.converter.RawValue;
import io.temporal.failure.CanceledFailure;
import io.temporal.failure.ChildWorkflowFailure;
import io.temporal.workflow.CancellationScope;
import io.temporal.workflow.ChildWorkflowOptions;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInfo;
import org.computor.tasks.TaskFailedException;
import org.computor.tasks.TaskOutcome.Finished;
import org.computor.tasks.TaskType;
import org.computor.tasks.internal.wire.Outcomes;
import org.computor.tasks.internal.wire.Parameters;
import org.computor.tasks.internal.wire.Payloads;
import org.jspecify.annotations.Nullable;

/** Runs other tasks from within a task. */
public final class ChildTasks {

    private ChildTasks() {}

    public static <P, R extends @Nullable Object> Promise<R> start(TaskType<P, R> task, P parameters) {
        WorkflowInfo self = Workflow.getInfo();
        CancellationScope here = CancellationScope.current();
        String id = task.name() + "-" + Workflow.randomUUID();
        ChildWorkflowOptions options = ChildWorkflowOptions.newBuilder()
                .setWorkflowId(id)
                .setTaskQueue(queue(task, self))
                .setWorkflowExecutionTimeout(task.executionTimeout())
                .build();
        return Workflow.newUntypedChildWorkflowStub(task.name(), options)
                .executeAsync(RawValue.class, Payloads.write(Parameters.write(task, parameters)))
                .handle((value, failure) -> result(task, id, value, failure, here));
    }

    private static String queue(TaskType<?, ?> task, WorkflowInfo self) {
        return task.name().equals(self.getWorkflowType())
                ? task.onQueue(self.getTaskQueue()).queue()
                : task.queue();
    }

    private static <R extends @Nullable Object> R result(
            TaskType<?, R> task,
            String id,
            @Nullable RawValue value,
            @Nullable RuntimeException failure,
            CancellationScope scope) {
        if (failure == null) {
            return ((Finished<R>) Outcomes.<R>completed(value, task.resultType())).result();
        }
        Throwable end = failure.getCause();
        if (failure instanceof ChildWorkflowFailure && end != null && !isCancelledFromHere(end, scope)) {
            throw new TaskFailedException(id, Outcomes.ended(end, task.resultType()), failure);
        }
        throw failure;
    }

    // Then it is Temporal's own exception that tells the caller to stop, too
    private static boolean isCancelledFromHere(Throwable end, CancellationScope scope) {
        return end instanceof CanceledFailure && scope.isCancelRequested();
    }
}
