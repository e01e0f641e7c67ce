package org.computor.tasks.samples.demo;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the audience sees: titles, facts, progress as it is made, and whether each thing came as expected. */
final class Show {

    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintWriter out;
    private final boolean live;
    private final Instant begun = Instant.now();
    private final Map<String, String> underWay = new LinkedHashMap<>();
    private int expected;
    private int otherwise;

    /** @param live whether a line can be written over */
    Show(PrintWriter out, boolean live) {
        this.out = out;
        this.live = live;
    }

    synchronized void title(String text) {
        out.println();
        out.println(text);
    }

    synchronized void fact(String text) {
        out.println("    " + text);
    }

    /** Says how far a task is: in a line that is written over, or in a line of its own where nobody looks on. */
    synchronized void progress(String task, String stage) {
        if (stage.equals(underWay.put(task, stage))) {
            return;
        }
        if (live) {
            String line = String.join("   ", underWay.values());
            out.print(CLEAR_LINE + "    … " + line);
            out.flush();
        } else {
            out.println("    … " + stage);
        }
    }

    synchronized void progressDone(String task) {
        if (underWay.remove(task) != null && live) {
            out.print(CLEAR_LINE);
            out.flush();
        }
    }

    /** Says whether something came as expected. */
    synchronized void expect(String what, boolean came, Object found) {
        if (came) {
            expected++;
            out.println("  ✔ " + what);
        } else {
            otherwise++;
            out.println("  ✘ " + what + ", but found: " + found);
        }
    }

    synchronized void end() {
        title(String.format(
                "%d of %d things came as expected, after %d s",
                expected,
                expected + otherwise,
                Duration.between(begun, Instant.now()).toSeconds()));
    }

    synchronized boolean isAsExpected() {
        return otherwise == 0 && expected > 0;
    }
}
