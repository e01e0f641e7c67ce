package org.computor.tasks.tracing;

import io.opentelemetry.api.trace.Span;
import io.temporal.common.interceptors.WorkflowInboundCallsInterceptor;
import io.temporal.common.interceptors.WorkflowInboundCallsInterceptorBase;
import io.temporal.failure.TemporalFailure;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInfo;
import io.temporal.workflow.unsafe.WorkflowUnsafe;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A span for a run of a task, made when the run ends and never while it is replayed, from Temporal's times: a run may
 * move between workers meanwhile, and no span can move along. So it stands beside the spans of its activities.
 */
final class RunTracer extends WorkflowInboundCallsInterceptorBase {

    private final Spans spans;

    RunTracer(WorkflowInboundCallsInterceptor next, Spans spans) {
        super(next);
        this.spans = spans;
    }

    @Override
    public WorkflowOutput execute(WorkflowInput input) {
        try {
            WorkflowOutput output = super.execute(input);
            ended(input, null);
            return output;
        } catch (TemporalFailure e) { // anything else stops the run where it is, and is no end
            ended(input, e);
            throw e;
        }
    }

    private void ended(WorkflowInput input, @Nullable TemporalFailure failure) {
        if (WorkflowUnsafe.isReplaying()) {
            return;
        }
        WorkflowInfo info = Workflow.getInfo();
        Span span = spans.span("RunWorkflow:" + info.getWorkflowType(), info.getWorkflowId())
                .setParent(spans.in(input.getHeader()))
                .setAttribute("temporalRunID", info.getRunId())
                .setStartTimestamp(info.getRunStartedTimestampMillis(), TimeUnit.MILLISECONDS)
                .startSpan();
        if (failure != null) {
            Spans.failed(span, failure);
        }
        span.end(Workflow.currentTimeMillis(), TimeUnit.MILLISECONDS);
    }
}
