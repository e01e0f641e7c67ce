package org.computor.tasks.internal.wire;

import io.temporal.api.common.v1.Payload;
import io.temporal.api.common.v1.Payloads;
import io.temporal.api.failure.v1.Failure;
import io.temporal.common.converter.DataConverter;
import io.temporal.failure.ApplicationFailure;
import io.temporal.payload.context.SerializationContext;
import java.lang.reflect.Type;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Refuses arguments and results that a Temporal server would refuse, where they are written and in words: the server
 * terminates the task without any. What describes a failure is not held up; it is cut to size elsewhere.
 */
public final class LimitedConverter implements DataConverter {

    private static final int LARGEST = org.computor.tasks.internal.wire.Payloads.LARGEST;

    private final DataConverter converter;

    public LimitedConverter(DataConverter converter) {
        this.converter = converter;
    }

    @Override
    public Optional<Payloads> toPayloads(@Nullable Object... values) {
        Optional<Payloads> payloads = converter.toPayloads(values);
        int size = payloads.map(Payloads::getSerializedSize).orElse(0);
        if (size > LARGEST) {
            throw ApplicationFailure.newNonRetryableFailure(
                    "an argument or a result is too large: " + size + " bytes as JSON, and Temporal takes at most "
                            + LARGEST + ": store the data and pass a reference to it",
                    "PayloadTooLarge");
        }
        return payloads;
    }

    @Override
    public DataConverter withContext(SerializationContext context) {
        return new LimitedConverter(converter.withContext(context));
    }

    @Override
    public <T> Optional<Payload> toPayload(T value) {
        return converter.toPayload(value);
    }

    @Override
    public <T> T fromPayload(Payload payload, Class<T> valueClass, Type valueType) {
        return converter.fromPayload(payload, valueClass, valueType);
    }

    @Override
    public <T> T fromPayloads(int index, Optional<Payloads> content, Class<T> valueType, Type valueGenericType) {
        return converter.fromPayloads(index, content, valueType, valueGenericType);
    }

    @Override
    public Object[] fromPayloads(Optional<Payloads> content, Class<?>[] parameterTypes, Type[] genericParameterTypes) {
        return converter.fromPayloads(content, parameterTypes, genericParameterTypes);
    }

    @Override
    public RuntimeException failureToException(Failure failure) {
        return converter.failureToException(failure);
    }

    @Override
    public Failure exceptionToFailure(Throwable throwable) {
        return converter.exceptionToFailure(throwable);
    }
}
