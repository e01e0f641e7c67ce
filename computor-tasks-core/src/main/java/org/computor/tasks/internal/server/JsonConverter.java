package org.computor.tasks.internal.server;

import com.fasterxml.jackson.databind.JsonNode;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.DefaultDataConverter;
import io.temporal.common.converter.JacksonJsonPayloadConverter;
import org.computor.tasks.internal.json.Json;
import org.computor.tasks.internal.wire.LimitedConverter;

/** Temporal's data converter with this library's JSON. */
public final class JsonConverter {

    private record Probe(int snakeCase) {}

    private JsonConverter() {}

    public static DataConverter create() {
        return new LimitedConverter(DefaultDataConverter.newDefaultInstance()
                .withPayloadConverterOverrides(new JacksonJsonPayloadConverter(Json.mapper())));
    }

    /** Whether a codec lies around it, so that what it writes is hidden from those who run the server. */
    public static boolean isHidden(DataConverter converter) {
        return converter
                .toPayload(new Probe(1))
                .map(payload -> !"json/plain"
                        .equals(payload.getMetadataOrThrow("encoding").toStringUtf8()))
                .orElseThrow();
    }

    /**
     * A codec may lie around it, so that it is tried and not compared.
     *
     * @throws IllegalArgumentException if a converter writes other JSON than tasks read
     */
    public static void requireOurs(DataConverter converter) {
        JsonNode written = converter
                .toPayload(new Probe(1))
                .map(payload -> converter.fromPayload(payload, JsonNode.class, JsonNode.class))
                .orElseThrow();
        if (!written.has("snake_case")) {
            throw new IllegalArgumentException(
                    "the WorkflowClient writes JSON in another way than tasks do: make it with"
                            + " WorkflowClientOptions.newBuilder().setDataConverter(TaskClient.dataConverter())");
        }
    }
}
