package org.computor.tasks.internal.schema;

import com.fasterxml.jackson.core.Base64Variants;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The values of {@code format}, each checked as the class would be that it stands for. */
final class Formats {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

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
                    case "date-time" -> text("be a time such as 2026-01-31T12:00:00Z", Formats::parseTime);
                    case "zoned-date-time" ->
                        text("be a time such as 2026-01-31T12:00:00+01:00[Europe/Vienna]", ZonedDateTime::parse);
                    case "local-date-time" -> text("be a local time such as 2026-01-31T12:00:00", LocalDateTime::parse);
                    case "date" -> text("be a date such as 2026-01-31", LocalDate::parse);
                    case "local-time" -> text("be a time of day such as 12:00:00", LocalTime::parse);
                    case "offset-time" -> text("be a time of day such as 12:00:00+01:00", OffsetTime::parse);
                    case "year-month" -> text("be a month such as 2026-01", YearMonth::parse);
                    case "month-day" -> text("be a day of the year such as --01-31", MonthDay::parse);
                    case "period" -> text("be a period such as P1Y2M3D", Period::parse);
                    case "duration" -> text("be a duration such as PT1H30M", Duration::parse);
                    case "zone-id" -> text("be a time zone such as Europe/Vienna", ZoneId::of);
                    case "zone-offset" -> text("be an offset such as +01:00", ZoneOffset::of);
                    case "currency" -> text("be a currency such as EUR", Currency::getInstance);
                    case "uuid" -> text("be a UUID such as 123e4567-e89b-12d3-a456-426614174000", Formats::parseUuid);
                    case "uri-reference" -> text("be a URI such as https://example.org/", URI::create);
                    case "url" -> text("be a URL such as https://example.org/", Formats::parseUrl);
                    case "email" -> text("be an e-mail address such as ada@example.org", Formats::parseEmail);
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

    /** The rule of texts that stand for bytes. */
    static Rule base64() {
        return new Rule(
                "contentEncoding",
                JsonNode::isTextual,
                value -> parses(value.textValue(), Base64Variants.getDefaultVariant()::decode),
                "be bytes in Base64");
    }

    // OffsetDateTime itself takes a time without seconds, and Instant does not
    private static void parseTime(String text) {
        OffsetDateTime.parse(text);
        DateTimeFormatter.ISO_INSTANT.parse(text);
    }

    private static void parseUrl(String text) {
        try {
            URI.create(text).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static void parseEmail(String text) {
        if (!EMAIL.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
    }

    // UUID itself takes shorter ones
    private static void parseUuid(String text) {
        if (!UUID.fromString(text).toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException(text);
        }
    }
}
