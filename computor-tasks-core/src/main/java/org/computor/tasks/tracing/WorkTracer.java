package org.computor.tasks.tracing;

import io.temporal.common.interceptors.ActivityInboundCallsInterceptor;
import io.temporal.common.interceptors.WorkerInterceptorBase;
import io.temporal.common.interceptors.WorkflowInboundCallsInterceptor;

/** Spans for what a worker does. */
final class WorkTracer extends WorkerInterceptorBase {

    private final Spans spans;

    WorkTracer(Spans spans) {
        this.spans = spans;
    }

    @Override
    public WorkflowInboundCallsInterceptor interceptWorkflow(WorkflowInboundCallsInterceptor next) {
        return new RunTracer(next, spans);
    }

    @Override
    public ActivityInboundCallsInterceptor interceptActivity(ActivityInboundCallsInterceptor next) {
        return new ActivityTracer(next, spans);
    }
}
