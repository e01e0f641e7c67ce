package org.computor.tasks.internal.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.google.protobuf.ByteString;
import io.temporal.api.common.v1.Payload;
import io.temporal.common.converter.RawValue;
import java.io.IOException;
import org.computor.tasks.internal.json.Json;
import org.jspecify.annotations.Nullable;

/** JSON in Temporal's payloads, always in the encoding that every Temporal SDK reads. */
public final class Payloads {

    /** The most bytes that a Temporal server takes as one value. */
    public static final int LARGEST = 2 * 1024 * 1024;

    private static final String ENCODING = "encoding";
    private static final ByteString JSON = ByteString.copyFromUtf8("json/plain");
    private static final ByteString NULL = ByteString.copyFromUtf8("binary/null");

    private Payloads() {}

    public static RawValue write(JsonNode value) {
        try {
            byte[] bytes = Json.mapper().writeValueAsBytes(value);
            return new RawValue(Payload.newBuilder()
                    .putMetadata(ENCODING, JSON)
                    .setData(ByteString.copyFrom(bytes))
                    .build());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * Reads a value, or nothing where none was sent.
     *
     * @throws IllegalArgumentException if it is not JSON; the message says what it is
     */
    public static JsonNode read(@Nullable RawValue value) {
        if (value == null) {
            return MissingNode.getInstance();
        }
        Payload payload = value.getPayload();
        ByteString encoding = payload.getMetadataOrDefault(ENCODING, JSON);
        if (encoding.equals(NULL)) {
            return MissingNode.getInstance();
        }
        if (!encoding.equals(JSON)) {
            throw new IllegalArgumentException(
                    "must be JSON (encoding json/plain), but is of encoding " + encoding.toStringUtf8());
        }
        try {
            return Json.mapper().readTree(payload.getData().toByteArray());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("must be JSON, but is malformed: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new IllegalArgumentException("must be JSON in UTF-8, but is not: " + e.getMessage(), e);
        }
    }
}
