package org.computor.tasks.internal.execution;

import io.temporal.activity.ActivityOptions;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.util.Map;
import org.computor.tasks.TaskDefinition;
import org.computor.tasks.internal.generated.GeneratedClasses;

/** Makes the stubs through which a task calls activities. */
public final class ActivityStubs {

    private static final ActivityOptions DEFAULTS = ActivityOptions.newBuilder()
            .setStartToCloseTimeout(Duration.ofMinutes(5))
            .setRetryOptions(TaskDefinition.DEFAULT_RETRY)
            .build();

    private ActivityStubs() {}

    public static <A> A of(Class<A> activityInterface) {
        Map<String, ActivityOptions> options = GeneratedClasses.activityOptions(activityInterface);
        return Workflow.newActivityStub(activityInterface, DEFAULTS, options);
    }
}
