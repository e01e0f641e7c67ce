package org.computor.tasks.samples.testing.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.computor.tasks.samples.testing.spec.TestSummary;
import org.computor.tasks.samples.testing.workflow.TestReport;

/** Makes a report of a summary: field by field as in testSummary.json, and no larger than a history should carry. */
final class Reports {

    private static final int LARGEST = 500_000;
    private static final List<String> DISPENSABLE = List.of("details", "statusMessage", "resultMessage", "tests");

    private final ObjectMapper json = JsonMapper.builder().build();

    TestReport of(TestSummary summary, String host) {
        ObjectNode tree = json.valueToTree(summary);
        for (String field : DISPENSABLE) {
            if (tree.toString().length() > LARGEST) {
                drop(tree, field);
                tree.put("statusMessage", "too large to be kept whole: " + field + " and what is less were left out");
            }
        }
        return new TestReport(summary.status(), summary.score(), summary.counts(), host, null, tree);
    }

    private static void drop(JsonNode tree, String field) {
        if (tree instanceof ObjectNode object) {
            object.remove(field);
        }
        tree.forEach(child -> drop(child, field));
    }
}
