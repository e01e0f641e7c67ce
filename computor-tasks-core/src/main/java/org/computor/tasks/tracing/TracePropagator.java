package org.computor.tasks.tracing;

import io.temporal.api.common.v1.Payload;
import io.temporal.common.context.ContextPropagator;
import io.temporal.workflow.WorkflowLocal;
import io.temporal.workflow.unsafe.WorkflowUnsafe;
import java.util.Map;

/**
 * Hands a trace on: from a client's thread to the run that it starts, and from a run to the activities, children and
 * further runs that it starts. In a run the trace is kept as it came, bound to the run and not to a thread.
 */
final class TracePropagator implements ContextPropagator {

    private static final WorkflowLocal<Map<String, String>> OF_RUN = WorkflowLocal.withCachedInitial(Map::of);

    private final TraceCarrier carrier;

    TracePropagator(TraceCarrier carrier) {
        this.carrier = carrier;
    }

    @Override
    public String getName() {
        return "org.computor.tasks.tracing";
    }

    @Override
    public Object getCurrentContext() {
        return WorkflowUnsafe.isWorkflowThread() ? OF_RUN.get() : carrier.current();
    }

    // Activities make theirs current themselves, and take it away again
    @Override
    public void setCurrentContext(Object context) {
        if (WorkflowUnsafe.isWorkflowThread() && context instanceof Map<?, ?>) {
            OF_RUN.set(fields(context));
        }
    }

    @Override
    public Map<String, Payload> serializeContext(Object context) {
        return TraceCarrier.write(fields(context));
    }

    @Override
    public Object deserializeContext(Map<String, Payload> header) {
        return TraceCarrier.read(header);
    }

    @SuppressWarnings("unchecked") // Temporal's interface is untyped; a context comes from this class only
    private static Map<String, String> fields(Object context) {
        return (Map<String, String>) context;
    }
}
