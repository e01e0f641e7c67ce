package org.computor.tasks.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonBackReference;
import com.fasterxml.jackson.annotation.JsonFilter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonIgnoreType;
import com.fasterxml.jackson.annotation.JsonManagedReference;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.ObjectIdGenerators;
import com.fasterxml.jackson.annotation.OptBoolean;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.computor.tasks.internal.json.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What core's mapper makes of components whose annotations say how they are mapped, where the processor relies on it.
 */
class JacksonFormatsTest {

    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    public record Inner(int a) {}

    public record TextOfALong(
            @JsonFormat(shape = JsonFormat.Shape.STRING) long x) {}

    public record TextOfOptional(
            @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<Long> x) {}

    public record TextsInAMap(
            @JsonFormat(shape = JsonFormat.Shape.STRING) Map<String, List<Long>> x) {}

    public record TextOfATruth(
            @JsonFormat(shape = JsonFormat.Shape.STRING) boolean x) {}

    public record TextOfOptionalLong(
            @JsonFormat(shape = JsonFormat.Shape.STRING) OptionalLong x) {}

    public record NumberOfATruth(
            @JsonFormat(shape = JsonFormat.Shape.NUMBER) boolean x) {}

    public record Seconds(
            @JsonFormat(shape = JsonFormat.Shape.NUMBER) Instant x) {}

    public record Milliseconds(
            @JsonFormat(shape = JsonFormat.Shape.NUMBER_INT) Instant x) {}

    public record Days(
            @JsonFormat(shape = JsonFormat.Shape.NUMBER_INT) LocalDate x) {}

    public record Parts(
            @JsonFormat(shape = JsonFormat.Shape.NUMBER) LocalDate x) {}

    public record WithoutZone(
            @JsonFormat(pattern = "yyyy-MM-dd HH:mm") Instant x) {}

    public record WithZone(
            @JsonFormat(pattern = "yyyy-MM-dd HH:mm", timezone = "UTC")
            Instant x) {}

    public record Minutes(
            @JsonFormat(pattern = "yyyy-mm-dd") LocalDate x) {}

    public record HalfADay(@JsonFormat(pattern = "hh:mm") LocalTime x) {}

    public record Unquoted(
            @JsonFormat(pattern = "yyyy-MM-ddTHH") LocalDate x) {}

    public record German(@JsonFormat(pattern = "dd.MM.yyyy") LocalDate x) {}

    @JsonFilter("mine")
    public record Filtered(int a) {}

    public record FilteredMap(@JsonFilter("mine") Map<String, Integer> x) {}

    public record FilteredText(@JsonFilter("mine") String x) {}

    public record Injected(@JacksonInject("region") String x) {}

    public record InjectedIfAbsent(
            @JacksonInject(value = "region", useInput = OptBoolean.TRUE)
            String x) {}

    public record RawText(@JsonRawValue String x) {}

    public record RawRecord(@JsonRawValue Inner x) {}

    public record RawNode(@JsonRawValue JsonNode x) {}

    public record Back(@JsonBackReference Inner x) {}

    public record Managed(@JsonManagedReference List<Inner> x) {}

    @JsonIdentityInfo(generator = ObjectIdGenerators.PropertyGenerator.class, property = "key")
    public record WithoutKey(int id) {}

    @JsonIdentityInfo(generator = ObjectIdGenerators.PropertyGenerator.class, property = "key")
    public record WithKey(int key) {}

    @JsonAutoDetect(getterVisibility = JsonAutoDetect.Visibility.NONE)
    public record Undetected(int a) {}

    @JsonAutoDetect(getterVisibility = JsonAutoDetect.Visibility.NONE)
    public record Annotated(@JsonProperty int a) {}

    @JsonAutoDetect(getterVisibility = JsonAutoDetect.Visibility.NONE, fieldVisibility = JsonAutoDetect.Visibility.ANY)
    public record DetectedField(int a) {}

    public record OfItself(int a) {
        public OfItself getNormalized() {
            return this;
        }
    }

    @JsonIgnoreType
    public record Ignored(int a) {}

    public record Ignoring(Ignored x) {}

    public interface Shape {}

    public record Circle(int radius) implements Shape {}

    public record BesideANumber(
            int kind,

            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXTERNAL_PROPERTY, property = "kind")
            @JsonSubTypes(@JsonSubTypes.Type(value = Circle.class, name = "circle"))
            Shape shape) {}

    public record Existing(
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
            @JsonSubTypes(@JsonSubTypes.Type(value = Circle.class, name = "circle"))
            Shape shape) {}

    public record UnwrappedBeside(@JsonUnwrapped Inner inner, int a) {}

    public record UnwrappedOptional(@JsonUnwrapped Optional<Inner> inner) {}

    public record UnwrappedWithPrefix(
            @JsonUnwrapped(prefix = "inner_") Inner inner, int a) {}

    public record UnwrappedInt(@JsonUnwrapped int a) {}

    public record OnlyWritten(int a, @JsonAnyGetter Map<String, Object> rest) {}

    public record OnlyRead(int a, @JsonAnySetter Map<String, Object> rest) {}

    public record Rest(int a, @JsonAnyGetter @JsonAnySetter Map<String, Object> rest) {}

    public record NoMap(int a, @JsonAnyGetter @JsonAnySetter String rest) {}

    private final ObjectMapper mapper = Json.mapper();

    static Stream<Object> broken() {
        return Stream.of(
                new TextOfALong(1),
                new TextOfOptional(Optional.of(1L)),
                new TextsInAMap(Map.of("a", List.of(1L))),
                new TextOfATruth(true),
                new NumberOfATruth(true),
                new Days(LocalDate.EPOCH),
                new WithoutZone(NOON),
                new Minutes(LocalDate.EPOCH),
                new HalfADay(LocalTime.NOON),
                new Unquoted(LocalDate.EPOCH),
                new Filtered(1),
                new FilteredMap(Map.of("a", 1)),
                new Injected("x"),
                new RawText("{}"),
                new RawRecord(new Inner(1)),
                new Back(new Inner(1)),
                new WithoutKey(1),
                new Undetected(1),
                new OfItself(1),
                new BesideANumber(1, new Circle(1)),
                new Existing(new Circle(1)),
                new UnwrappedBeside(new Inner(1), 2),
                new NoMap(1, "x"));
    }

    static Stream<Object> carried() {
        return Stream.of(
                new TextOfOptionalLong(OptionalLong.of(1)),
                new Seconds(NOON),
                new Parts(LocalDate.EPOCH),
                new WithZone(NOON),
                new German(LocalDate.EPOCH),
                new FilteredText("x"),
                new InjectedIfAbsent("x"),
                new RawNode(Json.parse("{\"a\": 1}")),
                new Managed(List.of(new Inner(1))),
                new WithKey(1),
                new Annotated(1),
                new DetectedField(1),
                new UnwrappedWithPrefix(new Inner(1), 2),
                new UnwrappedInt(1),
                new Rest(1, Map.of("b", 2)));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void cannotBeWrittenOrNotBeRead(Object value) {
        assertThatThrownBy(() -> roundTrip(value))
                .isInstanceOfAny(JsonProcessingException.class, IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("carried")
    void areCarriedBothWays(Object value) throws JsonProcessingException {
        assertThat(roundTrip(value)).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("changed")
    void areChangedOnTheWay(Object value) throws JsonProcessingException {
        assertThat(roundTrip(value)).isNotEqualTo(value);
    }

    static Stream<Object> changed() {
        return Stream.of(
                new Milliseconds(NOON),
                new RawText("\"x\""),
                new OnlyWritten(1, Map.of("b", 2)),
                new OnlyRead(1, Map.of("b", 2)),
                new Ignoring(new Ignored(1)),
                new UnwrappedOptional(Optional.of(new Inner(1))));
    }

    private Object roundTrip(Object value) throws JsonProcessingException {
        return mapper.readValue(mapper.writeValueAsString(value), value.getClass());
    }
}
