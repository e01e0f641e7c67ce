package org.computor.tasks.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
        @JsonSubTypes.Type(value = AnnotatedGetter.class, name = "annotated")
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
    }

    private <T> T roundTrip(T value, Class<T> type) throws JsonProcessingException {
        return mapper.readValue(mapper.writerFor(type).writeValueAsString(value), type);
    }
}
