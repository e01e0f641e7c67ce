package org.computor.tasks.samples.testing.git;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Follows the symbolic links of a commit as a file system would, step by step, to tell which of them lead out of it:
 * looking at a link's text alone misses those that go out by way of another link.
 */
final class Links {

    private static final int MOST_STEPS = 1_000;

    private final Map<String, String> targets;

    /** @param targets what each link says, by its path */
    Links(Map<String, String> targets) {
        this.targets = targets;
    }

    /** The links that leave the tree, go in a circle or are absolute. */
    List<String> leaving() {
        return targets.keySet().stream().filter(this::leaves).sorted().toList();
    }

    private boolean leaves(String link) {
        Deque<String> ahead = new ArrayDeque<>(List.of(link.split("/")));
        List<String> place = new ArrayList<>();
        for (int steps = 0; !ahead.isEmpty(); steps++) {
            String step = ahead.pop();
            if (steps > MOST_STEPS) {
                return true;
            }
            if (step.equals("..")) {
                if (place.isEmpty()) {
                    return true;
                }
                place.remove(place.size() - 1);
            } else if (!step.isEmpty() && !step.equals(".")) {
                place.add(step);
                String target = targets.get(String.join("/", place));
                if (target != null) {
                    if (target.startsWith("/")) {
                        return true;
                    }
                    place.remove(place.size() - 1);
                    List<String> detour = List.of(target.split("/"));
                    for (int i = detour.size() - 1; i >= 0; i--) {
                        ahead.push(detour.get(i));
                    }
                }
            }
        }
        return false;
    }
}
