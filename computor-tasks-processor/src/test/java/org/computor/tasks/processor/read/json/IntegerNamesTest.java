package org.computor.tasks.processor.read.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pattern of integers that are names. */
class IntegerNamesTest {

    @ParameterizedTest
    @ValueSource(longs = {Byte.MAX_VALUE, Short.MAX_VALUE})
    void holdsOfEachIntegerOfTheRangeAndOfNoOther(long most) {
        String pattern = IntegerNames.pattern(most);

        assertThat(IntStream.rangeClosed(-40000, 40000)
                        .filter(number -> Integer.toString(number).matches(pattern)))
                .containsExactlyElementsOf(IntStream.rangeClosed((int) -most - 1, (int) most)
                        .boxed()
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {Integer.MAX_VALUE, Long.MAX_VALUE})
    void endsWhereTheRangeEnds(long most) {
        String pattern = IntegerNames.pattern(most);
        BigInteger end = BigInteger.valueOf(most);
        Random random = new Random(1);

        assertThat(Stream.of(end, end.negate(), end.not()).map(BigInteger::toString))
                .allMatch(number -> number.matches(pattern));
        assertThat(Stream.of(end.add(BigInteger.ONE), end.not().subtract(BigInteger.ONE))
                        .map(BigInteger::toString))
                .noneMatch(number -> number.matches(pattern));
        assertThat(Stream.generate(() -> new BigInteger(end.bitLength() + 2, random))
                        .limit(10_000))
                .allMatch(number -> number.toString().matches(pattern) == number.compareTo(end) <= 0);
    }

    @Test
    void isOfNumbersAsTheyAreWritten() {
        assertThat(Stream.of("", "-", "00", "01", "-0", "+1", " 1", "1.0", "1e1"))
                .noneMatch(text -> text.matches(IntegerNames.pattern(Integer.MAX_VALUE)));
    }
}
