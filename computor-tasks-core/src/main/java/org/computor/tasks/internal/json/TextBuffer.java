package org.computor.tasks.internal.json;

import com.fasterxml.jackson.core.Base64Variant;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.Arrays;

/** JSON on its way to a tree, of nothing but what its text would have: bytes and what is no number are texts there. */
final class TextBuffer extends TokenBuffer {

    TextBuffer(ObjectCodec codec) {
        super(codec, false);
        forceUseOfBigDecimal(true);
    }

    @Override
    public void writeBinary(Base64Variant variant, byte[] data, int offset, int length) throws IOException {
        writeString(variant.encode(Arrays.copyOfRange(data, offset, offset + length)));
    }

    @Override
    public void writeNumber(double number) throws IOException {
        if (Double.isFinite(number)) {
            super.writeNumber(number);
        } else {
            writeString(Double.toString(number));
        }
    }

    @Override
    public void writeNumber(float number) throws IOException {
        if (Float.isFinite(number)) {
            super.writeNumber(number);
        } else {
            writeString(Float.toString(number));
        }
    }
}
