package org.computor.tasks.encryption;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import io.temporal.api.common.v1.Payload;
import io.temporal.api.common.v1.Payloads;
import io.temporal.payload.codec.PayloadCodec;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What Temporal's UI and command line ask of a codec server, without the HTTP: the bodies of {@code POST /encode} and
 * {@code POST /decode}, which are JSON as {@code {"payloads": [{"metadata": {…}, "data": "…"}]}}. Whoever mounts it has
 * to check who asks, since it hands out plain text.
 */
public final class CodecEndpoint {

    private final PayloadCodec codec;

    CodecEndpoint(PayloadCodec codec) {
        this.codec = codec;
    }

    /**
     * Encrypts.
     *
     * @throws IllegalArgumentException if the body is not what Temporal sends
     */
    public String encode(String body) {
        return transform(body, codec::encode);
    }

    /**
     * Decrypts.
     *
     * @throws IllegalArgumentException if the body is not what Temporal sends
     * @throws IllegalStateException if a payload cannot be decrypted; the message says why
     */
    public String decode(String body) {
        return transform(body, codec::decode);
    }

    private static String transform(String body, UnaryOperator<List<Payload>> change) {
        try {
            Payloads.Builder asked = Payloads.newBuilder();
            JsonFormat.parser().ignoringUnknownFields().merge(body, asked);
            Payloads answer = Payloads.newBuilder()
                    .addAllPayloads(change.apply(asked.getPayloadsList()))
                    .build();
            return JsonFormat.printer().omittingInsignificantWhitespace().print(answer);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalArgumentException(
                    "the body must be JSON as {\"payloads\": [{\"metadata\": {…}, \"data\": \"…\"}]}: "
                            + e.getMessage(),
                    e);
        }
    }
}
