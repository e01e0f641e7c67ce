package org.computor.tasks.samples.testing.job;

import io.temporal.activity.ActivityExecutionContext;
import io.temporal.activity.ActivityInfo;
import io.temporal.client.WorkflowStub;
import io.temporal.client.WorkflowTargetOptions;

/** The task for which an activity works. */
final class Tasks {

    private Tasks() {}

    /** This very run of the task: a later attempt is another. */
    static WorkflowStub of(ActivityExecutionContext activity) {
        ActivityInfo info = activity.getInfo();
        return activity.getWorkflowClient()
                .newUntypedWorkflowStub(WorkflowTargetOptions.newBuilder()
                        .setWorkflowId(info.getWorkflowId())
                        .setRunId(info.getWorkflowRunId())
                        .build());
    }
}
