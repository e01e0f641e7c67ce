package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import java.util.List;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.RegisterActivities;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.annotations.Retry;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.testkit.TaskExtension;
import org.computor.tasks.tracing.TaskTracing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TracingTest {

    @RegisterExtension
    static final OpenTelemetryExtension TELEMETRY = OpenTelemetryExtension.create();

    @RegisterExtension
    static final TaskExtension server = TaskExtension.builder()
            .tasks(Traced.class)
            .queues("tracing")
            .plugins(TaskTracing.with(TELEMETRY.getOpenTelemetry()))
            .build();

    /** Says in which trace its activity runs; runs itself once as a child, and at the second attempt. */
    @RegisterTask(name = "tracing_traced", queue = "tracing", retry = @Retry(initialInterval = "10ms"))
    static class Traced extends BaseWorkflow<Traced.Parameters, String> {

        record Parameters(int children) {}

        @ActivityInterface
        public interface Tracer {

            @ActivityMethod(name = "tracing_trace")
            String trace();
        }

        @RegisterActivities
        static class Tracing implements Tracer {

            @Override
            public String trace() {
                return Span.current().getSpanContext().getTraceId();
            }
        }

        private final Tracer tracer = activities(Tracer.class);

        @Override
        public WorkflowResult<String> run(Parameters parameters) {
            if (attempt() == 1) {
                throw new IllegalStateException("the first attempt");
            }
            List<String> traces = fanOut(List.of(1, 2), 2, i -> tracer.trace());
            String child = parameters.children() == 0
                    ? traces.get(0)
                    : call(Traced.class, new Parameters(parameters.children() - 1));
            return child.equals(traces.get(1))
                    ? WorkflowResult.completed(child)
                    : WorkflowResult.failed("two traces: " + child + " and " + traces);
        }
    }

    @Test
    void goesFromTheSubmissionToEveryActivity(TaskClient tasks) {
        Span caller = TELEMETRY
                .getOpenTelemetry()
                .getTracer("test")
                .spanBuilder("caller")
                .startSpan();
        TaskHandle<String> handle;
        try (var current = caller.makeCurrent()) {
            assertThat(current).isNotNull();
            handle = tasks.submit(Traced.class, new Traced.Parameters(1));
        } finally {
            caller.end();
        }
        String trace = caller.getSpanContext().getTraceId();
        assertThat(handle).hasResult(trace);
        assertThat(Span.current().getSpanContext().isValid()).isFalse();

        Eventually.assertThat(TELEMETRY::getSpans, spans -> {
            assertThat(spans).extracting(SpanData::getTraceId).containsOnly(trace);
            assertThat(spans)
                    .extracting(SpanData::getName)
                    .containsExactlyInAnyOrder(
                            "caller",
                            "StartWorkflow:tracing_traced",
                            "RunWorkflow:tracing_traced",
                            "RunWorkflow:tracing_traced",
                            "RunActivity:tracing_trace",
                            "RunActivity:tracing_trace",
                            "RunActivity:tracing_trace",
                            "RunActivity:tracing_trace");
        });
        SpanData start = find("StartWorkflow:tracing_traced");
        assertThat(start.getParentSpanId()).isEqualTo(caller.getSpanContext().getSpanId());
        assertThat(find("RunActivity:tracing_trace").getParentSpanId()).isEqualTo(start.getSpanId());
        assertThat(find("RunActivity:tracing_trace").getStatus().getStatusCode())
                .isEqualTo(StatusCode.UNSET);
    }

    private static SpanData find(String name) {
        return TELEMETRY.getSpans().stream()
                .filter(span -> span.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
