package org.computor.tasks.tracing;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.temporal.common.interceptors.Header;

/** Makes spans as Temporal's tracing in other languages does. */
record Spans(Tracer tracer, TraceCarrier carrier) {

    Spans(OpenTelemetry openTelemetry) {
        this(
                openTelemetry.getTracer("org.computor.tasks"),
                new TraceCarrier(openTelemetry.getPropagators().getTextMapPropagator()));
    }

    SpanBuilder span(String name, String taskId) {
        return tracer.spanBuilder(name).setAttribute("temporalWorkflowID", taskId);
    }

    /** The trace that came with a call. */
    Context in(Header header) {
        return carrier.contextOf(TraceCarrier.read(header.getValues()));
    }

    // Its class only: the message may hold what an encrypted payload hides
    static void failed(Span span, Throwable thrown) {
        span.setStatus(StatusCode.ERROR, thrown.getClass().getName());
    }
}
