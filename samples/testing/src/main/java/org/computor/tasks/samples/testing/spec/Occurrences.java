package org.computor.tasks.samples.testing.spec;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** How often something may occur, in the file {@code [minimum, maximum]}; a maximum of 0 means that there is none. */
public record Occurrences(int minimum, int maximum) {

    /** Any number of times. */
    public static final Occurrences ANY = new Occurrences(0, 0);

    @JsonCreator
    static Occurrences of(List<Integer> range) {
        if (range.size() != 2) {
            throw new IllegalArgumentException("allowedOccuranceRange takes [minimum, maximum], maximum 0 for none");
        }
        return new Occurrences(range.get(0), range.get(1));
    }

    @JsonValue
    List<Integer> range() {
        return List.of(minimum, maximum);
    }

    public boolean allow(int count) {
        return count >= minimum && (maximum == 0 || count <= maximum);
    }

    @Override
    public String toString() {
        return maximum == 0 ? "at least " + minimum : minimum + " to " + maximum;
    }
}
