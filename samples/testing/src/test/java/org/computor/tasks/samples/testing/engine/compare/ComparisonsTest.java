package org.computor.tasks.samples.testing.engine.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonsTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private static final String ARRAY = "{\"__type__\": \"ndarray\", \"__shape__\": [2], \"__data__\": [1, 2.00001]}";
    private static final String COMPLEX = "{\"__type__\": \"complex\", \"__real__\": 1, \"__imag__\": 2}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1.00001|1|true",
                "1.1|1|false",
                "1|1.0|true",
                "true|1|true",
                "\"1\"|1|false",
                "NaN|NaN|true",
                "null|1|false",
                "[1, 2]|[1, 2.00001]|true",
                "[1]|[1, 2]|false",
                "{\"a\": 1}|{\"a\": 1.00001}|true",
                "{\"b\": 1}|{\"a\": 1}|false",
                ARRAY + "|[1, 2]|true",
                ARRAY + "|[[1, 2]]|false",
                COMPLEX + "|" + COMPLEX + "|true",
                COMPLEX + "|1|false",
                "{\"__type__\": \"ndarray\"}|[1]|false"
            })
    void comparesPythonValues(String actual, String expected, boolean equal) throws Exception {
        ValueComparison comparison = new ValueComparison(1e-12, 1e-4, true, true);
        assertThat(comparison.problem(json(actual), json(expected), "x").isEmpty())
                .isEqualTo(equal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "(?P<first_part>a+)-(?P=first_part)|aa-aa|true",
                "^(?P<x>a+)-(?P=x)$|aa-a|false",
                "[[]1[]]|[1]|true",
                "[^]]+|]]|false",
                "a{2}|aa|true",
                "{x}|{x}|true",
                "Sum: \\d+\\Z|Sum: 8|true",
                "\\bä\\w|äö|true"
            })
    void readsPythonPatterns(String pattern, String text, boolean found) {
        assertThat(Regex.of(pattern, false, false, Duration.ofSeconds(5)).find(text))
                .isEqualTo(found);
    }

    @Test
    void stopsAPatternThatTakesTooLong() {
        Regex slow = Regex.of("(.*a){12}x", false, false, Duration.ofMillis(200));
        assertThatThrownBy(() -> slow.find("a".repeat(60) + "b"))
                .isInstanceOf(UnusableRegexException.class)
                .hasMessageContaining("timed out after 0.2 s");
    }

    @Test
    void survivesAPatternThatNeedsADeepStack() {
        Regex deep = Regex.of("(a|b)*c", false, false, Duration.ofSeconds(5));
        assertThatThrownBy(() -> deep.find("ab".repeat(500_000))).isInstanceOf(UnusableRegexException.class);
    }

    @Test
    void saysWhenAPatternIsNone() {
        assertThatThrownBy(() -> Regex.of("(", false, false, Duration.ofSeconds(5)))
                .isInstanceOf(UnusableRegexException.class)
                .hasMessageContaining("`(` is not valid");
    }

    private static JsonNode json(String text) throws Exception {
        return JSON.readTree(text);
    }
}
