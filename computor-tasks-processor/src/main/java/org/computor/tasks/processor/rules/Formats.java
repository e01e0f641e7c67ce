package org.computor.tasks.processor.rules;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.UUID;

/** Texts of which JSON Schema says more than that they are some. */
final class Formats {

    private Formats() {}

    /**
     * Hands a text back that has a format.
     *
     * @throws IllegalArgumentException if it has not; the message is what it should be
     */
    static String require(String text, String format) {
        try {
            switch (format) {
                case "date-time" -> OffsetDateTime.parse(text);
                case "local-date-time" -> LocalDateTime.parse(text);
                case "date" -> LocalDate.parse(text);
                case "time" -> LocalTime.parse(text);
                case "duration" -> Duration.parse(text);
                case "uuid" -> UUID.fromString(text);
                case "uri" -> new URI(text);
                default -> {}
            }
            return text;
        } catch (DateTimeParseException | URISyntaxException e) {
            throw new IllegalArgumentException(example(format), e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(example(format), e); // of an id
        }
    }

    private static String example(String format) {
        return switch (format) {
            case "date-time" -> "a time such as " + Instant.EPOCH;
            case "local-date-time" -> "a time such as 1970-01-01T00:00:00";
            case "date" -> "a date such as 1970-01-01";
            case "time" -> "a time such as 12:30:00";
            case "duration" -> "a duration such as PT10M";
            case "uuid" -> "an id such as " + new UUID(0, 0);
            default -> "a " + format;
        };
    }
}
