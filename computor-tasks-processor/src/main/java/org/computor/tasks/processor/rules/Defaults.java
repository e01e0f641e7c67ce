package org.computor.tasks.processor.rules;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.JsonType.Anything;
import org.computor.tasks.processor.model.JsonType.Choice;
import org.computor.tasks.processor.model.JsonType.Constant;
import org.computor.tasks.processor.model.JsonType.Constrained;
import org.computor.tasks.processor.model.JsonType.ListOf;
import org.computor.tasks.processor.model.JsonType.MapOf;
import org.computor.tasks.processor.model.JsonType.OrNull;
import org.computor.tasks.processor.model.JsonType.Scalar;
import org.computor.tasks.processor.model.Meaning;

/** Reads the default of a field, which is a text in an annotation, as a value of the field's type. */
public final class Defaults {

    private Defaults() {}

    /** What a default should be, if it is not. */
    static Optional<String> problem(JsonType type, String text) {
        Object value;
        try {
            value = read(type, text);
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
        return violated(type, value);
    }

    /**
     * The value, for a schema: a text, a number, a truth value, an empty list or an empty map.
     *
     * @throws IllegalArgumentException if the text is none; the message is what it should be
     */
    public static Object read(JsonType type, String text) {
        if (type instanceof OrNull nullable) {
            return read(nullable.base(), text);
        }
        if (type instanceof Constrained constrained) {
            return read(constrained.base(), text);
        }
        if (type instanceof Constant constant) {
            return require(text.equals(constant.text()), text, constant.text());
        }
        if (type instanceof Choice choice) {
            String expected = "one of " + String.join(", ", choice.names()) + Nearest.hint(text, choice.names());
            return require(choice.names().contains(text), text, expected);
        }
        if (type instanceof Scalar scalar) {
            return read(scalar, text);
        }
        if (type instanceof ListOf) {
            require(text.strip().equals("[]"), text, "[], the only default of a list");
            return java.util.List.of();
        }
        if (type instanceof MapOf) {
            require(text.strip().equals("{}"), text, "{}, the only default of a map");
            return Map.of();
        }
        if (type instanceof Anything) {
            return text; // the mapping decides
        }
        throw new IllegalArgumentException("possible for its type: use Optional, and fill it in in the task");
    }

    private static Object read(Scalar scalar, String text) {
        try {
            return switch (scalar.type()) {
                case "integer" -> new BigInteger(text.strip());
                case "number" -> number(text, scalar.meaning());
                case "boolean" ->
                    Boolean.valueOf(require(text.equals("true") || text.equals("false"), text, "true or false"));
                default -> text;
            };
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(scalar.type().equals("integer") ? "an integer" : "a number", e);
        }
    }

    private static BigDecimal number(String text, Meaning meaning) {
        BigDecimal number = new BigDecimal(text.strip());
        boolean tooLarge = Math.abs((long) number.scale()) > Scalar.LARGEST_EXPONENT
                || (meaning == Meaning.FLOATS && Float.isInfinite(number.floatValue()))
                || (meaning == Meaning.DOUBLES && Double.isInfinite(number.doubleValue()));
        require(!tooLarge, text, "a number that its type can hold");
        return number;
    }

    private static String require(boolean right, String text, String expected) {
        if (!right) {
            throw new IllegalArgumentException(expected);
        }
        return text;
    }

    private static Optional<String> violated(JsonType type, Object value) {
        if (type instanceof OrNull nullable) {
            return violated(nullable.base(), value);
        }
        if (type instanceof Scalar scalar) {
            return violated(scalar.keywords(), value);
        }
        if (type instanceof Constrained constrained) {
            return violated(constrained.keywords(), value).or(() -> violated(constrained.base(), value));
        }
        return Optional.empty();
    }

    private static Optional<String> violated(Map<String, Object> keywords, Object value) {
        return keywords.entrySet().stream()
                .filter(keyword -> !holds(keyword.getKey(), keyword.getValue(), value))
                .map(keyword -> expected(keyword.getKey(), keyword.getValue(), value))
                .findFirst();
    }

    private static String expected(String keyword, Object limit, Object value) {
        boolean formatted = keyword.equals("contentEncoding") || (keyword.equals("format") && value instanceof String);
        return formatted ? Formats.example(limit.toString()) : "within " + keyword + " " + limit;
    }

    private static boolean holds(String keyword, Object limit, Object value) {
        if (value instanceof String text) {
            return switch (keyword) {
                case "minLength" -> length(text) >= ((Number) limit).intValue();
                case "maxLength" -> length(text) <= ((Number) limit).intValue();
                case "pattern" ->
                    Pattern.compile(limit.toString()).matcher(text).find();
                case "format", "contentEncoding" -> Formats.has(text, limit.toString());
                default -> true;
            };
        }
        if (value instanceof Collection || value instanceof Map) {
            boolean least = keyword.equals("minItems") || keyword.equals("minProperties");
            return !least || ((Number) limit).intValue() == 0; // the only default of either is an empty one
        }
        if (!(value instanceof Number)) {
            return !keyword.equals("enum") || ((Collection<?>) limit).contains(value);
        }
        BigDecimal number = new BigDecimal(value.toString());
        return switch (keyword) {
            case "minimum" -> number.compareTo(new BigDecimal(limit.toString())) >= 0;
            case "maximum" -> number.compareTo(new BigDecimal(limit.toString())) <= 0;
            case "exclusiveMinimum" -> number.compareTo(new BigDecimal(limit.toString())) > 0;
            case "exclusiveMaximum" -> number.compareTo(new BigDecimal(limit.toString())) < 0;
            case "multipleOf" ->
                number.remainder(new BigDecimal(limit.toString())).signum() == 0;
            case "format" -> inRange(limit.toString(), number);
            default -> true;
        };
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean inRange(String format, BigDecimal number) {
        int bits = format.equals("int32") ? 31 : 63;
        return !format.startsWith("int") || number.toBigInteger().bitLength() <= bits;
    }
}
