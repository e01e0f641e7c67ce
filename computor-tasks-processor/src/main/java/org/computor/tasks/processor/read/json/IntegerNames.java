package org.computor.tasks.processor.read.json;

import java.util.ArrayList;
import java.util.List;

/** Writes the pattern of the integers of a range, as they are written where only texts can stand. */
final class IntegerNames {

    private IntegerNames() {}

    /** A pattern that holds of each integer from {@code -most - 1} to {@code most}, and of nothing else. */
    static String pattern(long most) {
        String digits = Long.toString(most);
        List<String> magnitudes = new ArrayList<>();
        magnitudes.add("[1-9]" + digits(0, digits.length() - 2));
        for (int place = 0; place < digits.length(); place++) {
            int least = place == 0 ? 1 : 0;
            int below = digits.charAt(place) - '1';
            if (least <= below) {
                int after = digits.length() - place - 1;
                magnitudes.add(digits.substring(0, place) + "[" + least + "-" + below + "]" + digits(after, after));
            }
        }
        magnitudes.add(digits);
        return "^(0|-?(" + String.join("|", magnitudes) + ")|" + (-most - 1) + ")$";
    }

    private static String digits(int least, int most) {
        return most == 0 ? "" : "[0-9]{" + (least == most ? "" : least + ",") + most + "}";
    }
}
