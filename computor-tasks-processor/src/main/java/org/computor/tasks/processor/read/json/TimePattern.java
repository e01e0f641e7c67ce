package org.computor.tasks.processor.read.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.computor.tasks.processor.read.compiler.Mirror;

/** The pattern of a {@code @JsonFormat}: tried on a time, as Jackson does it. */
record TimePattern(Mirror format) {

    private static final Map<String, TemporalQuery<? extends TemporalAccessor>> TYPES = Map.ofEntries(
            Map.entry("java.time.Instant", Instant::from),
            Map.entry("java.time.LocalDate", LocalDate::from),
            Map.entry("java.time.LocalDateTime", LocalDateTime::from),
            Map.entry("java.time.LocalTime", LocalTime::from),
            Map.entry("java.time.MonthDay", MonthDay::from),
            Map.entry("java.time.OffsetDateTime", OffsetDateTime::from),
            Map.entry("java.time.OffsetTime", OffsetTime::from),
            Map.entry("java.time.Year", Year::from),
            Map.entry("java.time.YearMonth", YearMonth::from),
            Map.entry("java.time.ZonedDateTime", ZonedDateTime::from));

    private static final OffsetDateTime SOME = OffsetDateTime.parse("2026-11-26T15:17:18.123456789+02:00");

    /** Why a time of a type cannot be written with it, or not read again, if so. */
    Optional<String> problem(String type) {
        TemporalQuery<? extends TemporalAccessor> query = TYPES.get(type);
        String pattern = format.string("pattern");
        boolean said = format.written().contains("lenient") || format.written().contains("locale");
        return query == null || pattern.isEmpty() || said ? Optional.empty() : problem(pattern, query);
    }

    private Optional<String> problem(String pattern, TemporalQuery<? extends TemporalAccessor> type) {
        String what = "has the pattern \"" + pattern + "\", ";
        try {
            DateTimeFormatter formatter = zoned(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
            return isCarried(formatter, type)
                    ? Optional.empty()
                    : Optional.of(what + "with which it cannot be written and read again: mind the letters (MM is the"
                            + " month, mm the minute, HH the hour), and say the timezone of an instant");
        } catch (IllegalArgumentException e) {
            return Optional.of(what + "which is none: " + e.getMessage());
        }
    }

    private static boolean isCarried(DateTimeFormatter formatter, TemporalQuery<? extends TemporalAccessor> type) {
        try {
            return formatter.parse(formatter.format(type.queryFrom(SOME)), type) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    // Jackson takes a zone that it does not know for another one
    private DateTimeFormatter zoned(DateTimeFormatter formatter) {
        String zone = format.string("timezone");
        try {
            return zone.isEmpty() || zone.startsWith("##") ? formatter : formatter.withZone(ZoneId.of(zone));
        } catch (DateTimeException e) {
            return formatter.withZone(ZoneId.of("UTC"));
        }
    }
}
