package org.computor.tasks.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Jackson does with kinds, where the processor relies on it. */
class JacksonKindsTest {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind", include = JsonTypeInfo.As.EXISTING_PROPERTY)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = StaticGetter.class, name = "static"),
        @JsonSubTypes.Type(value = IgnoredGetter.class, name = "ignored"),
        @JsonSubTypes.Type(value = InheritedIgnore.class, name = "inherited"),
        @JsonSubTypes.Type(value = HiddenGetter.class, name = "hidden"),
        @JsonSubTypes.Type(value = AnnotatedGetter.class, name = "annotated"),
        @JsonSubTypes.Type(value = NamedGetter.class, name = "named")
    })
    public interface SaysItsKind {}

    public record StaticGetter(int x) implements SaysItsKind {
        public static String getKind() {
            return "static";
        }
    }

    public record IgnoredGetter(int x) implements SaysItsKind {
        @JsonIgnore
        public String getKind() {
            return "ignored";
        }
    }

    public interface Ignoring extends SaysItsKind {
        @JsonIgnore
        String getKind();
    }

    public record InheritedIgnore(int x) implements Ignoring {
        @Override
        public String getKind() {
            return "inherited";
        }
    }

    public record HiddenGetter(int x) implements SaysItsKind {
        String getKind() {
            return "hidden";
        }
    }

    public record AnnotatedGetter(int x) implements SaysItsKind {
        @JsonProperty
        private String getKind() {
            return "annotated";
        }
    }

    public record NamedGetter(int x) implements SaysItsKind {
        @JsonGetter("kind")
        String whatItIs() {
            return "named";
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({@JsonSubTypes.Type(Horse.class), @JsonSubTypes.Type(Foal.class)})
    public interface TypeNameAbove {}

    @JsonTypeName("horse")
    public static class Horse implements TypeNameAbove {}

    public static class Foal extends Horse {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({@JsonSubTypes.Type(Disc.class), @JsonSubTypes.Type(Ring.class)})
    public sealed interface SameTypeName permits Disc, Ring {}

    @JsonTypeName("circle")
    public record Disc(int radius) implements SameTypeName {}

    @JsonTypeName("circle")
    public record Ring(int radius) implements SameTypeName {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
    @JsonSubTypes({@JsonSubTypes.Type(Exam.Item.class), @JsonSubTypes.Type(Shop.Item.class)})
    public interface SameSimpleName {}

    public interface Exam {
        record Item(int number) implements SameSimpleName {}
    }

    public interface Shop {
        record Item(int number) implements SameSimpleName {}
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Circle.class, name = "circle"),
        @JsonSubTypes.Type(value = Square.class, name = "square"),
        @JsonSubTypes.Type(value = Car.class, name = "car"),
        @JsonSubTypes.Type(Part.class)
    })
    public interface Shape {}

    public interface Round extends Shape {}

    public static class Circle implements Round {
        public int radius;
    }

    public static class BigCircle extends Circle {}

    public record Square(int side) implements Shape {}

    @JsonSubTypes(@JsonSubTypes.Type(value = Taxi.class, name = "taxi"))
    public static class Car implements Shape {
        public int seats;
    }

    public static class Taxi extends Car {}

    @JsonSubTypes(@JsonSubTypes.Type(value = Clock.class, name = "clock"))
    public interface Part extends Shape {}

    public record Clock(int hour) {}

    private final ObjectMapper mapper = new ObjectMapper();

    static SaysItsKind[] silent() {
        return new SaysItsKind[] {new StaticGetter(1), new IgnoredGetter(1), new InheritedIgnore(1), new HiddenGetter(1)
        };
    }

    @ParameterizedTest
    @MethodSource("silent")
    void areNotWrittenByGettersThatJacksonDoesNotSee(SaysItsKind kind) throws JsonProcessingException {
        String json = mapper.writeValueAsString(kind);

        assertThat(json).isEqualTo("{\"x\":1}");
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> mapper.readValue(json, SaysItsKind.class));
    }

    @Test
    void areWrittenByAPrivateGetterThatIsAnnotated() throws JsonProcessingException {
        assertThat(roundTrip(new AnnotatedGetter(1), SaysItsKind.class)).isEqualTo(new AnnotatedGetter(1));
        assertThat(roundTrip(new NamedGetter(1), SaysItsKind.class)).isEqualTo(new NamedGetter(1));
    }

    @Test
    void areMixedUpWithoutNamesOfTheirOwn() throws JsonProcessingException {
        assertThat(roundTrip(new Disc(1), SameTypeName.class)).isEqualTo(new Ring(1));
        assertThat(roundTrip(new Exam.Item(1), SameSimpleName.class))
                .isEqualTo(roundTrip(new Shop.Item(1), SameSimpleName.class));
    }

    @Test
    void doNotInheritTheNameOfAClassAbove() throws JsonProcessingException {
        assertThat(roundTrip(new Horse(), TypeNameAbove.class)).isExactlyInstanceOf(Horse.class);
        assertThat(roundTrip(new Foal(), TypeNameAbove.class)).isExactlyInstanceOf(Foal.class);
    }

    @Test
    void areNotReadBelowAListedClassThatListsNone() throws JsonProcessingException {
        assertThat(roundTrip(new Taxi(), Shape.class)).isInstanceOf(Taxi.class);
        assertThatExceptionOfType(InvalidTypeIdException.class)
                .isThrownBy(() -> roundTrip(new BigCircle(), Shape.class))
                .withMessageContaining("BigCircle");
        assertThatExceptionOfType(InvalidTypeIdException.class)
                .isThrownBy(() -> roundTrip(new BigCircle(), Circle.class));
    }

    @Test
    void areReadByAnInheritedListIfTheyFit() throws JsonProcessingException {
        assertThat(roundTrip(new Circle(), Round.class)).isInstanceOf(Circle.class);
        assertThatExceptionOfType(InvalidTypeIdException.class)
                .isThrownBy(() -> mapper.readValue("{\"kind\": \"square\", \"side\": 1}", Round.class));
        assertThatExceptionOfType(InvalidTypeIdException.class)
                .isThrownBy(() -> mapper.readValue("{\"kind\": \"clock\", \"hour\": 1}", Shape.class));
    }

    private <T> T roundTrip(T value, Class<T> type) throws JsonProcessingException {
        return mapper.readValue(mapper.writerFor(type).writeValueAsString(value), type);
    }
}
