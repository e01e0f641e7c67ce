package org.computor.tasks.processor.rules;

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
import java.util.Base64;
import java.util.Currency;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Texts of which JSON Schema says more than that they are some: whether they are read as core reads them. */
final class Formats {

    /** The name here of what JSON Schema calls an encoding of the content, and not a format. */
    static final String BASE64 = "base64";

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

    private static final Map<String, Format> ALL = Map.ofEntries(
            Map.entry("date-time", new Format("a time such as 1970-01-01T00:00:00Z", Formats::parseTime)),
            Map.entry(
                    "zoned-date-time",
                    new Format("a time such as 1970-01-01T00:00:00+01:00[Europe/Vienna]", ZonedDateTime::parse)),
            Map.entry("local-date-time", new Format("a time such as 1970-01-01T00:00:00", LocalDateTime::parse)),
            Map.entry("date", new Format("a date such as 1970-01-01", LocalDate::parse)),
            Map.entry("local-time", new Format("a time of day such as 12:30:00", LocalTime::parse)),
            Map.entry("offset-time", new Format("a time of day such as 12:30:00+01:00", OffsetTime::parse)),
            Map.entry("year-month", new Format("a month such as 1970-01", YearMonth::parse)),
            Map.entry("month-day", new Format("a day of the year such as --01-31", MonthDay::parse)),
            Map.entry("period", new Format("a period such as P14D", Period::parse)),
            Map.entry("duration", new Format("a duration such as PT10M", Duration::parse)),
            Map.entry("zone-id", new Format("a time zone such as Europe/Vienna", ZoneId::of)),
            Map.entry("zone-offset", new Format("an offset such as +01:00", ZoneOffset::of)),
            Map.entry("currency", new Format("a currency such as EUR", Currency::getInstance)),
            Map.entry("uuid", new Format("an id such as " + new UUID(0, 0), Formats::parseUuid)),
            Map.entry("uri-reference", new Format("a URI such as https://example.org/", URI::create)),
            Map.entry("url", new Format("a URL such as https://example.org/", Formats::parseUrl)),
            Map.entry("email", new Format("an e-mail address such as ada@example.org", Formats::parseEmail)),
            Map.entry(BASE64, new Format("bytes in Base64 such as AAEC", Formats::parseBytes)));

    private record Format(String example, Consumer<String> parse) {}

    private Formats() {}

    /** Whether a text has a format; each text has one that is not known here. */
    static boolean has(String text, String format) {
        try {
            if (ALL.containsKey(format)) {
                ALL.get(format).parse().accept(text);
            }
            return true;
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }

    /** What such a text is, with an example. */
    static String example(String format) {
        return ALL.containsKey(format) ? ALL.get(format).example() : "a " + format;
    }

    // OffsetDateTime itself takes a time without seconds, and Instant does not
    private static void parseTime(String text) {
        OffsetDateTime.parse(text);
        DateTimeFormatter.ISO_INSTANT.parse(text);
    }

    // UUID itself takes shorter ones
    private static void parseUuid(String text) {
        require(UUID.fromString(text).toString().equalsIgnoreCase(text));
    }

    private static void parseUrl(String text) {
        try {
            URI.create(text).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static void parseEmail(String text) {
        require(EMAIL.matcher(text).matches());
    }

    // Jackson skips blanks, and wants the padding that Java does without
    private static void parseBytes(String text) {
        String dense = text.replaceAll("\\s+", "");
        require(dense.length() % 4 == 0);
        Base64.getDecoder().decode(dense);
    }

    private static void require(boolean right) {
        if (!right) {
            throw new IllegalArgumentException();
        }
    }
}
