package org.computor.tasks.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.temporal.activity.ActivityExecutionContext;
import io.temporal.activity.ActivityInfo;
import io.temporal.client.ActivityCompletionException;
import io.temporal.common.interceptors.ActivityInboundCallsInterceptor;
import io.temporal.common.interceptors.ActivityInboundCallsInterceptorBase;
import io.temporal.failure.CanceledFailure;
import org.jspecify.annotations.Nullable;

/** Times one attempt at an activity; made anew for each. */
final class ActivityMeter extends ActivityInboundCallsInterceptorBase {

    private final MeterRegistry registry;
    private @Nullable ActivityInfo info;

    ActivityMeter(ActivityInboundCallsInterceptor next, MeterRegistry registry) {
        super(next);
        this.registry = registry;
    }

    @Override
    public void init(ActivityExecutionContext context) {
        info = context.getInfo();
        super.init(context);
    }

    @Override
    public ActivityOutput execute(ActivityInput input) {
        Timer.Sample sample = Timer.start(registry);
        String outcome = "failed";
        try {
            ActivityOutput output = super.execute(input);
            outcome = "completed";
            return output;
        } catch (CanceledFailure | ActivityCompletionException e) {
            outcome = "cancelled";
            throw e;
        } finally {
            record(sample, outcome);
        }
    }

    private void record(Timer.Sample sample, String outcome) {
        ActivityInfo activity = info;
        if (activity != null) {
            sample.stop(Timer.builder("computor.activities")
                    .tags(
                            "activity",
                            activity.getActivityType(),
                            "task",
                            activity.getWorkflowType(),
                            "queue",
                            activity.getActivityTaskQueue(),
                            "outcome",
                            outcome)
                    .register(registry));
        }
    }
}
