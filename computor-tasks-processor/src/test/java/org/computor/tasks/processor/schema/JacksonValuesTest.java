package org.computor.tasks.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.File;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.computor.tasks.internal.json.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What core's mapper carries both ways, as a key and as a value, where the processor relies on it. */
@SuppressWarnings({"JavaUtilDate", "UnnecessaryStringBuilder"}) // authors use them
class JacksonValuesTest {

    private final ObjectMapper mapper = Json.mapper();

    static Stream<Object> keys() {
        return Stream.of(
                (byte) -128,
                Short.MAX_VALUE,
                Integer.MAX_VALUE,
                Long.MIN_VALUE,
                true,
                'ü',
                1.5f,
                Double.NaN,
                BigInteger.TWO.pow(80),
                new BigDecimal("1.50"),
                new UUID(1, 2),
                Locale.GERMANY,
                Currency.getInstance("EUR"),
                new Date(0),
                URI.create("a:b"),
                Instant.EPOCH,
                LocalDate.EPOCH,
                LocalDateTime.of(2026, 1, 1, 0, 0),
                LocalTime.NOON,
                OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC),
                OffsetTime.of(LocalTime.NOON, ZoneOffset.UTC),
                Year.of(2026),
                YearMonth.of(2026, 1),
                MonthDay.of(2, 29),
                Period.ofDays(3),
                Duration.ofMillis(1500),
                ZoneOffset.ofHours(2));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void areKeys(Object key) throws JsonProcessingException {
        JavaType type = mapper.getTypeFactory().constructMapType(Map.class, key.getClass(), String.class);

        Map<?, ?> read = mapper.readValue(mapper.writerFor(type).writeValueAsString(Map.of(key, "x")), type);

        assertThat(read.keySet()).first().isEqualTo(key);
    }

    static Stream<Arguments> values() throws UnknownHostException {
        return Stream.of(
                Arguments.of(Year.class, Year.of(2026)),
                Arguments.of(Date.class, new Date(0)),
                Arguments.of(Path.class, Path.of("/a")),
                Arguments.of(File.class, new File("/a")),
                Arguments.of(TimeZone.class, TimeZone.getTimeZone("UTC")),
                Arguments.of(Charset.class, StandardCharsets.UTF_8),
                Arguments.of(InetAddress.class, InetAddress.getByAddress(new byte[] {127, 0, 0, 1})),
                Arguments.of(ByteBuffer.class, ByteBuffer.wrap(new byte[] {1})),
                Arguments.of(Pattern.class, Pattern.compile("a+")),
                Arguments.of(StringBuilder.class, new StringBuilder("a")),
                Arguments.of(AtomicInteger.class, new AtomicInteger(1)),
                Arguments.of(ZoneId.class, ZoneId.of("Europe/Vienna")),
                Arguments.of(TextNode.class, TextNode.valueOf("a")));
    }

    @ParameterizedTest
    @MethodSource("values")
    void areValues(Class<?> type, Object value) throws JsonProcessingException {
        String json = mapper.writerFor(type).writeValueAsString(value);

        assertThat(mapper.writerFor(type).writeValueAsString(mapper.readValue(json, type)))
                .isEqualTo(json);
    }
}
