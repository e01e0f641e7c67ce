package org.computor.tasks.processor.read.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeKind;
import org.computor.tasks.processor.model.JsonType;
import org.computor.tasks.processor.model.JsonType.Anything;
import org.computor.tasks.processor.model.JsonType.Scalar;
import org.computor.tasks.processor.model.Meaning;

/** The Java types that are single values in JSON. */
final class ScalarTypes {

    private static final String ATOMIC = "java.util.concurrent.atomic.Atomic";
    private static final Map<String, JsonType> BY_NAME = new HashMap<>();

    static {
        put(integer(Byte.MIN_VALUE, Byte.MAX_VALUE), "java.lang.Byte");
        put(integer(Short.MIN_VALUE, Short.MAX_VALUE), "java.lang.Short");
        put(new Scalar("integer", Map.of("format", "int32"), Meaning.NUMBERS), "java.lang.Integer", ATOMIC + "Integer");
        put(new Scalar("integer", Map.of("format", "int64"), Meaning.NUMBERS), "java.lang.Long", ATOMIC + "Long");
        put(new Scalar("integer", Map.of(), Meaning.NUMBERS), "java.math.BigInteger");
        put(new Scalar("number", Map.of(), Meaning.FLOATS), "java.lang.Float");
        put(new Scalar("number", Map.of(), Meaning.DOUBLES), "java.lang.Double");
        put(new Scalar("number", Map.of(), Meaning.NUMBERS), "java.math.BigDecimal", "java.lang.Number");
        put(new Scalar("boolean", Map.of(), Meaning.TRUTHS), "java.lang.Boolean", ATOMIC + "Boolean");
        put(text(Map.of("pattern", "^[\\u0000-\\uffff]$"), Meaning.CHARACTERS), "java.lang.Character");
        put(text(Map.of(), Meaning.TEXTS), "java.lang.String", "java.lang.CharSequence");
        put(text(Map.of(), Meaning.OTHERS), "java.util.Locale");
        put(format("date-time", Meaning.TIMES), "java.time.Instant", "java.time.OffsetDateTime");
        put(format("zoned-date-time", Meaning.TIMES), "java.time.ZonedDateTime");
        put(format("local-date-time", Meaning.TIMES), "java.time.LocalDateTime");
        put(format("date", Meaning.TIMES), "java.time.LocalDate");
        put(format("local-time", Meaning.TIMES), "java.time.LocalTime");
        put(format("offset-time", Meaning.TIMES), "java.time.OffsetTime");
        put(format("year-month", Meaning.TIMES), "java.time.YearMonth");
        put(format("month-day", Meaning.TIMES), "java.time.MonthDay");
        put(format("period", Meaning.DURATIONS), "java.time.Period");
        put(format("duration", Meaning.DURATIONS), "java.time.Duration");
        put(format("zone-id", Meaning.OTHERS), "java.time.ZoneId");
        put(format("zone-offset", Meaning.OTHERS), "java.time.ZoneOffset");
        put(format("currency", Meaning.OTHERS), "java.util.Currency");
        put(format("uuid", Meaning.OTHERS), "java.util.UUID");
        put(format("uri-reference", Meaning.OTHERS), "java.net.URI");
        put(format("url", Meaning.OTHERS), "java.net.URL");
        put(
                text(Map.of("pattern", "^secret:[A-Za-z_][A-Za-z0-9_.-]{0,199}$", "writeOnly", true), Meaning.SECRETS),
                "org.computor.tasks.secrets.SecretRef");
        put(new Scalar("null", Map.of(), Meaning.OTHERS), "java.lang.Void");
        put(new Anything(), "java.lang.Object", "com.fasterxml.jackson.databind.JsonNode");
        put(new JsonType.Bean(List.of()), "com.fasterxml.jackson.databind.node.ObjectNode");
        put(new JsonType.ListOf(new Anything()), "com.fasterxml.jackson.databind.node.ArrayNode");
    }

    /** Bytes are written as a text. */
    static final JsonType BYTES = text(Map.of("contentEncoding", "base64"), Meaning.BYTES);

    /** Characters in a row are written as one text. */
    static final JsonType TEXT = text(Map.of(), Meaning.TEXTS);

    /** Jackson carries these both ways, and only it knows what they look like. */
    private static final Set<String> CARRIED = Set.of(
            "java.io.File",
            "java.lang.StackTraceElement",
            "java.lang.StringBuffer",
            "java.lang.StringBuilder",
            "java.net.InetAddress",
            "java.net.InetSocketAddress",
            "java.nio.ByteBuffer",
            "java.nio.charset.Charset",
            "java.nio.file.Path",
            "java.sql.Date",
            "java.sql.Time",
            "java.sql.Timestamp",
            "java.time.Year",
            "java.util.Calendar",
            "java.util.Date",
            "java.util.GregorianCalendar",
            "java.util.TimeZone",
            "java.util.regex.Pattern");

    /** Those of Jackson's own values that are read as what they were written as. */
    private static final Set<String> NODES =
            Set.of("BooleanNode", "ContainerNode", "IntNode", "NullNode", "NumericNode", "TextNode", "ValueNode");

    private static final String NODE_PACKAGE = "com.fasterxml.jackson.databind.node.";

    private ScalarTypes() {}

    private static void put(JsonType type, String... names) {
        for (String name : names) {
            BY_NAME.put(name, type);
        }
    }

    private static Scalar integer(int least, int most) {
        return new Scalar("integer", Map.of("minimum", least, "maximum", most), Meaning.NUMBERS);
    }

    private static Scalar format(String format, Meaning meaning) {
        return text(Map.of("format", format), meaning);
    }

    /** A text, or what is written as one. */
    static Scalar text(Map<String, Object> keywords, Meaning meaning) {
        return new Scalar("string", keywords, meaning);
    }

    static Optional<JsonType> find(String qualifiedName) {
        boolean carried = CARRIED.contains(qualifiedName)
                || (qualifiedName.startsWith(NODE_PACKAGE)
                        && NODES.contains(qualifiedName.substring(NODE_PACKAGE.length())));
        return carried ? Optional.of(new Anything()) : Optional.ofNullable(BY_NAME.get(qualifiedName));
    }

    static JsonType of(TypeKind primitive) {
        String boxed = switch (primitive) {
            case INT -> "Integer";
            case CHAR -> "Character";
            default ->
                primitive.name().charAt(0) + primitive.name().substring(1).toLowerCase(java.util.Locale.ROOT);
        };
        return find("java.lang." + boxed).orElseThrow(() -> new IllegalArgumentException(primitive.name()));
    }
}
