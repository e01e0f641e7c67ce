package org.computor.tasks.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Scope;
import io.temporal.common.interceptors.WorkflowClientCallsInterceptor;
import io.temporal.common.interceptors.WorkflowClientCallsInterceptorBase;
import io.temporal.common.interceptors.WorkflowClientInterceptorBase;

/** A span for each task that a client starts. */
final class SubmissionTracer extends WorkflowClientInterceptorBase {

    private final Spans spans;

    SubmissionTracer(Spans spans) {
        this.spans = spans;
    }

    @Override
    public WorkflowClientCallsInterceptor workflowClientCallsInterceptor(WorkflowClientCallsInterceptor next) {
        return new WorkflowClientCallsInterceptorBase(next) {
            @Override
            public WorkflowStartOutput start(WorkflowStartInput input) {
                Span span = spans.span("StartWorkflow:" + input.getWorkflowType(), input.getWorkflowId())
                        .setSpanKind(SpanKind.CLIENT)
                        .startSpan();
                Scope current = span.makeCurrent();
                try {
                    return super.start(input);
                } catch (RuntimeException e) {
                    Spans.failed(span, e);
                    throw e;
                } finally {
                    current.close();
                    span.end();
                }
            }
        };
    }
}
