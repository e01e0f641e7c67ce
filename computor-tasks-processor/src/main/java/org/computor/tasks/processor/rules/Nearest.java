package org.computor.tasks.processor.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** What somebody may have meant. */
final class Nearest {

    private Nearest() {}

    /** {@code ", did you mean …?"}, or nothing if no candidate is near. */
    static String hint(String given, Collection<String> candidates) {
        return candidates.stream()
                .filter(candidate -> distance(given, candidate) <= Math.max(1, candidate.length() / 3))
                .min(Comparator.<String>comparingInt(candidate -> distance(given, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .map(candidate -> " (did you mean \"" + candidate + "\"?)")
                .orElse("");
    }

    // How many letters have to be put in, taken out or changed
    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
