package org.computor.tasks.processor.read.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.NamingBase;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Names are those that Jackson makes. */
class NamingTest {

    private static final Map<Naming, NamingBase> JACKSON = Map.of(
            Naming.SNAKE_CASE, new PropertyNamingStrategies.SnakeCaseStrategy(),
            Naming.UPPER_SNAKE_CASE, new PropertyNamingStrategies.UpperSnakeCaseStrategy(),
            Naming.LOWER_CAMEL_CASE, new PropertyNamingStrategies.LowerCamelCaseStrategy(),
            Naming.UPPER_CAMEL_CASE, new PropertyNamingStrategies.UpperCamelCaseStrategy(),
            Naming.LOWER_CASE, new PropertyNamingStrategies.LowerCaseStrategy(),
            Naming.KEBAB_CASE, new PropertyNamingStrategies.KebabCaseStrategy(),
            Naming.LOWER_DOT_CASE, new PropertyNamingStrategies.LowerDotCaseStrategy());

    private static final List<String> NAMES = List.of(
            "a",
            "ab",
            "aB",
            "someValue",
            "URL",
            "myURL",
            "URLOfIt",
            "x1",
            "x1Y",
            "aBC",
            "aBCd",
            "A",
            "AB",
            "ABc",
            "_a",
            "_aB",
            "__a",
            "_",
            "a_b",
            "a_B",
            "A_B",
            "$x",
            "é",
            "éÉ",
            "ünÜ",
            "isActive",
            "x2Y3",
            "aB1C",
            "AAa1B");

    @JsonNaming
    public record Unnamed(int someValue) {}

    static Stream<Arguments> names() {
        return Stream.of(Naming.values()).flatMap(naming -> NAMES.stream().map(name -> Arguments.of(naming, name)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void areThoseOfJackson(Naming naming, String name) {
        assertThat(naming.name(name))
                .isEqualTo(Objects.requireNonNull(JACKSON.get(naming)).translate(name));
    }

    @Test
    void areLeftAloneWhereNoStrategyIsSaid() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);

        assertThat(mapper.writeValueAsString(new Unnamed(1))).isEqualTo("{\"someValue\":1}");
    }
}
