package org.computor.tasks.samples.testing.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import org.computor.tasks.samples.testing.spec.TestSummary;
import org.computor.tasks.samples.testing.spec.TestSummary.Counts;
import org.jspecify.annotations.Nullable;

/**
 * What became of the tests, as it goes to the Computor API.
 *
 * @param status how the run ended
 * @param score passed of all, from 0 to 1
 * @param counts how many tests passed, failed and were skipped
 * @param host where they ran; absent if they did not
 * @param error why there are no results; absent if there are
 * @param summary testSummary.json, field by field; absent if there is none
 */
public record TestReport(
        TestSummary.Status status,
        double score,
        Counts counts,
        @Nullable String host,
        @Nullable String error,
        @Nullable JsonNode summary) {

    private static final Counts NONE = new Counts(0, 0, 0, 0);

    public TestReport {
        summary = summary == null || summary.isNull() ? null : summary; // absent comes back from a history as null
    }

    /** The run never came to a summary. */
    public static TestReport without(TestSummary.Status status, String error) {
        return new TestReport(status, 0, NONE, null, error, null);
    }
}
