package org.computor.tasks.tracing;

import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.temporal.api.common.v1.Payload;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.DefaultDataConverter;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A trace's context in a header of Temporal's, as its tracing in other languages writes it. */
final class TraceCarrier {

    private static final String HEADER = "_tracer-data";
    private static final DataConverter JSON = DefaultDataConverter.newDefaultInstance();

    private final TextMapPropagator propagator;

    TraceCarrier(TextMapPropagator propagator) {
        this.propagator = propagator;
    }

    /** The fields of the context that is current on this thread; none without a trace. */
    Map<String, String> current() {
        Map<String, String> fields = new HashMap<>();
        propagator.inject(Context.current(), fields, (map, key, value) -> {
            if (map != null) {
                map.put(key, value);
            }
        });
        return fields;
    }

    Context contextOf(Map<String, String> fields) {
        return propagator.extract(Context.root(), fields, Fields.GETTER);
    }

    static Map<String, Payload> write(Map<String, String> fields) {
        return fields.isEmpty()
                ? Map.of()
                : Map.of(HEADER, JSON.toPayload(fields).orElseThrow());
    }

    static Map<String, String> read(Map<String, Payload> header) {
        Payload payload = header.get(HEADER);
        Map<String, String> fields = new HashMap<>();
        if (payload != null) {
            Map<?, ?> read = JSON.fromPayload(payload, Map.class, Map.class);
            read.forEach((key, value) -> fields.put(String.valueOf(key), String.valueOf(value)));
        }
        return fields;
    }

    private enum Fields implements TextMapGetter<Map<String, String>> {
        GETTER;

        @Override
        public Set<String> keys(Map<String, String> fields) {
            return fields.keySet();
        }

        @Override
        public @Nullable String get(@Nullable Map<String, String> fields, String key) {
            return fields == null ? null : fields.get(key);
        }
    }
}
