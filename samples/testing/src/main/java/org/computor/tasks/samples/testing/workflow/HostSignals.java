package org.computor.tasks.samples.testing.workflow;

import io.temporal.workflow.SignalMethod;

/** What a host tells a task while it works for it. */
public interface HostSignals {

    String PLACE_TAKEN = "place_taken";
    String TESTS_PROGRESSED = "tests_progressed";

    /** A place is held for the job. */
    @SignalMethod(name = PLACE_TAKEN)
    void placeTaken(Place place);

    /** So many tests are done. */
    @SignalMethod(name = TESTS_PROGRESSED)
    void testsProgressed(TestProgress progress);

    /**
     * How far the tests are.
     *
     * @param done how many
     * @param total of how many
     * @param name the one that runs; empty after the last
     */
    record TestProgress(int done, int total, String name) {}
}
