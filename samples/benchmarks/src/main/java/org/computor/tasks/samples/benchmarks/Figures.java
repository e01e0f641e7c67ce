package org.computor.tasks.samples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What was measured, several times. */
record Figures(List<Time> times) {

    /**
     * @param clock milliseconds by the clock
     * @param processors milliseconds of all processors together: what a busy machine leaves comparable
     */
    record Time(double clock, double processors) {}

    Figures() {
        this(new ArrayList<>());
    }

    double clock() {
        return median(Time::clock);
    }

    double processors() {
        return median(Time::processors);
    }

    private double median(ToDoubleFunction<Time> figure) {
        double[] sorted = times.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    void print(String what) {
        print(what, clock(), processors());
    }

    static void print(String what, double clock, double processors) {
        System.out.printf(Locale.ROOT, "| %-55s | %8.1f | %8.1f |%n", what, clock, processors);
    }
}
