package org.computor.tasks.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.temporal.common.interceptors.ActivityInboundCallsInterceptor;
import io.temporal.common.interceptors.WorkerInterceptorBase;
import io.temporal.common.interceptors.WorkflowInboundCallsInterceptor;

/** Times what a worker does. */
final class WorkMeter extends WorkerInterceptorBase {

    private final MeterRegistry registry;

    WorkMeter(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public WorkflowInboundCallsInterceptor interceptWorkflow(WorkflowInboundCallsInterceptor next) {
        return new TaskMeter(next, registry);
    }

    @Override
    public ActivityInboundCallsInterceptor interceptActivity(ActivityInboundCallsInterceptor next) {
        return new ActivityMeter(next, registry);
    }
}
