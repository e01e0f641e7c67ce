package org.computor.tasks.internal.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ValueNode;
import java.math.BigDecimal;

/**
 * Refuses numbers that are short to send and endless to write: {@code 1e999999999}. The bound is the one up to which
 * Jackson writes a number without an exponent.
 */
final class BoundedNumbers extends JsonNodeFactory {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST_EXPONENT = 9_999;

    @Override
    public ValueNode numberNode(BigDecimal value) {
        if (Math.abs((long) value.scale()) > LARGEST_EXPONENT) {
            throw new IllegalArgumentException("a number has an exponent beyond " + LARGEST_EXPONENT);
        }
        return super.numberNode(value);
    }
}
