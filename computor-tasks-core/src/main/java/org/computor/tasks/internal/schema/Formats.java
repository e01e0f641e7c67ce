package org.computor.tasks.internal.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The values of {@code format}, each checked as the class would be that it stands for. */
final class Formats {

    private Formats() {}

    /** The rule of a format; none for a format that only describes. */
    static Optional<Rule> find(String format) {
        return Optional.ofNullable(
                switch (format) {
                    case "int32" ->
                        new Rule(
                                "format",
                                JsonNode::isIntegralNumber,
                                JsonNode::canConvertToInt,
                                "be from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE);
                    case "int64" ->
                        new Rule(
                                "format",
                                JsonNode::isIntegralNumber,
                                JsonNode::canConvertToLong,
                                "be from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE);
                    case "date-time" -> text("be a time such as 2026-01-31T12:00:00Z", OffsetDateTime::parse);
                    case "local-date-time" -> text("be a local time such as 2026-01-31T12:00:00", LocalDateTime::parse);
                    case "date" -> text("be a date such as 2026-01-31", LocalDate::parse);
                    case "time" -> text("be a time of day such as 12:00:00", LocalTime::parse);
                    case "duration" -> text("be a duration such as PT1H30M", Duration::parse);
                    case "uuid" -> text("be a UUID such as 123e4567-e89b-12d3-a456-426614174000", Formats::parseUuid);
                    case "uri" -> text("be a URI such as https://example.org/", URI::create);
                    default -> null;
                });
    }

    private static Rule text(String demand, Consumer<String> parse) {
        return new Rule("format", JsonNode::isTextual, value -> parses(value.textValue(), parse), demand);
    }

    private static boolean parses(String text, Consumer<String> parse) {
        try {
            parse.accept(text);
            return true;
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }

    // UUID itself takes shorter ones
    private static void parseUuid(String text) {
        if (!UUID.fromString(text).toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException(text);
        }
    }
}
