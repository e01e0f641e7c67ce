package org.computor.tasks.samples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What was measured, several times. */
record Figures(List<Cost> costs) {

    /**
     * @param clock milliseconds by the clock
     * @param processors milliseconds of all processors together: what a busy machine leaves comparable
     * @param megabytes allocated by the thread that was measured: the same on every machine
     */
    record Cost(double clock, double processors, double megabytes) {}

    Figures() {
        this(new ArrayList<>());
    }

    double clock() {
        return median(Cost::clock);
    }

    double processors() {
        return median(Cost::processors);
    }

    double megabytes() {
        return median(Cost::megabytes);
    }

    private double median(ToDoubleFunction<Cost> figure) {
        double[] sorted = costs.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    void print(String what) {
        print(what, clock(), processors(), megabytes());
    }

    static void print(String what, double clock, double processors, double megabytes) {
        System.out.printf(Locale.ROOT, "| %-58s | %8.1f | %8.1f | %8.2f |%n", what, clock, processors, megabytes);
    }
}
