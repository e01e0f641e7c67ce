package org.computor.tasks.tracing;

import io.opentelemetry.api.OpenTelemetry;
import io.temporal.common.SimplePlugin;

/**
 * Spans from the submission of a task, over its runs, to its activities and child tasks, in whichever process they are.
 * One plugin on the client holds for the workers made from it too.
 *
 * <pre>{@code
 * TaskClient client = TaskClient.builder().plugins(TaskTracing.with(openTelemetry)).build();
 * }</pre>
 *
 * <p>Spans are named as Temporal's own tracing in other languages names them: {@code StartWorkflow:NAME},
 * {@code RunWorkflow:NAME} for each run, once it has ended, and {@code RunActivity:NAME} for each attempt, current
 * while the activity runs. The context travels in the header {@code _tracer-data}, as theirs does, in the format of the
 * propagators that OpenTelemetry was set up with. Headers are not encrypted.
 */
public final class TaskTracing extends SimplePlugin {

    private TaskTracing(Spans spans) {
        super(newBuilder("org.computor.tasks.tracing")
                .addContextPropagators(new TracePropagator(spans.carrier()))
                .addClientInterceptors(new SubmissionTracer(spans))
                .addWorkerInterceptors(new WorkTracer(spans)));
    }

    /** Spans by this OpenTelemetry, which stays with the caller. */
    public static TaskTracing with(OpenTelemetry openTelemetry) {
        return new TaskTracing(new Spans(openTelemetry));
    }
}
