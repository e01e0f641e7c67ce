package org.computor.tasks.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import io.temporal.activity.ActivityExecutionContext;
import io.temporal.activity.ActivityInfo;
import io.temporal.common.interceptors.ActivityInboundCallsInterceptor;
import io.temporal.common.interceptors.ActivityInboundCallsInterceptorBase;
import org.jspecify.annotations.Nullable;

/** A span for one attempt at an activity, current while it runs; made anew for each. */
final class ActivityTracer extends ActivityInboundCallsInterceptorBase {

    private final Spans spans;
    private @Nullable ActivityInfo info;

    ActivityTracer(ActivityInboundCallsInterceptor next, Spans spans) {
        super(next);
        this.spans = spans;
    }

    @Override
    public void init(ActivityExecutionContext context) {
        info = context.getInfo();
        super.init(context);
    }

    @Override
    public ActivityOutput execute(ActivityInput input) {
        ActivityInfo activity = info;
        if (activity == null) {
            return super.execute(input);
        }
        Span span = spans.span("RunActivity:" + activity.getActivityType(), activity.getWorkflowId())
                .setParent(spans.in(input.getHeader()))
                .setAttribute("temporalRunID", activity.getWorkflowRunId())
                .setAttribute("temporalActivityID", activity.getActivityId())
                .startSpan();
        Scope current = span.makeCurrent();
        try {
            return super.execute(input);
        } catch (RuntimeException e) {
            Spans.failed(span, e);
            throw e;
        } finally {
            current.close();
            span.end();
        }
    }
}
