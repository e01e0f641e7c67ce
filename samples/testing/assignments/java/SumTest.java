import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SumTest {
    @Test
    void addsSmallNumbers() {
        assertEquals(5, Sum.add(2, 3));
    }

    @Test
    void addsNegativeNumbers() {
        assertEquals(-5, Sum.add(-2, -3));
    }
}
