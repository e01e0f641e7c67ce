package org.computor.tasks.samples.testing.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.temporal.activity.Activity;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledExecutorService;
import org.computor.tasks.annotations.RegisterActivities;
import org.computor.tasks.samples.testing.api.ComputorApi;
import org.computor.tasks.samples.testing.spec.TestSummary;
import org.computor.tasks.samples.testing.workflow.Results;
import org.computor.tasks.samples.testing.workflow.SubmissionRecord;
import org.computor.tasks.samples.testing.workflow.TestReport;

/**
 * Writes outcomes to the Computor API, each once. A worker may die between the call and its answer, so that a
 * repetition first looks at what is there: the row names the task that wrote it.
 */
@RegisterActivities
public final class ResultWriter implements Results {

    private static final Set<String> FINAL = Set.of("finished", "failed", "cancelled");

    private final ObjectMapper json = JsonMapper.builder().build();
    private final ComputorApi api;
    private final ScheduledExecutorService pulses;

    /** @param pulses runs the heartbeats, so that a worker that dies here costs seconds */
    public ResultWriter(ComputorApi api, ScheduledExecutorService pulses) {
        this.api = api;
        this.pulses = pulses;
    }

    @Override
    public boolean commit(String resultId, TestReport testResults) {
        String task = Activity.getExecutionContext().getInfo().getWorkflowId();
        return alive(() -> {
            if (isWritten(api.result(resultId), task)) {
                return false;
            }
            api.updateResult(resultId, change(testResults, task), "commit-" + task);
            return true;
        });
    }

    private <T> T alive(Callable<T> call) {
        try (Lifeline lifeline = new Lifeline(pulses, Activity.getExecutionContext(), () -> false)) {
            return Failures.translated(lifeline, call);
        }
    }

    private static boolean isWritten(JsonNode row, String task) {
        return row.path("test_system_id").asText().equals(task)
                && FINAL.contains(row.path("status").asText());
    }

    private ObjectNode change(TestReport report, String task) {
        ObjectNode change = json.createObjectNode()
                .put("status", status(report))
                .put("result", report.score())
                .put("test_system_id", task);
        JsonNode summary = report.summary();
        change.set("result_json", summary == null ? without(report) : summary);
        return change;
    }

    private ObjectNode without(TestReport report) {
        return json.createObjectNode().put("status", report.status().name()).put("error", report.error());
    }

    private static String status(TestReport report) {
        if (report.status() == TestSummary.Status.CANCELLED) {
            return "cancelled";
        }
        return report.error() == null ? "finished" : "failed";
    }

    @Override
    public String record(SubmissionRecord submission) {
        String task = Activity.getExecutionContext().getInfo().getWorkflowId();
        return alive(() -> {
            Optional<String> made = api.resultOfTask(task);
            return made.isPresent() ? made.get() : api.createResult(row(submission, task), "record-" + task);
        });
    }

    private ObjectNode row(SubmissionRecord submission, String task) {
        boolean sound = submission.problems().isEmpty();
        ObjectNode row = json.createObjectNode()
                .put("course_member_id", submission.testJob().courseMemberId())
                .put("course_content_id", submission.testJob().courseContentId())
                .put("testing_service_id", submission.testJob().executionBackendId())
                .put("test_system_id", task)
                .put("version_identifier", submission.commit())
                .put("reference_version_identifier", submission.referenceCommit())
                .put("status", sound ? "queued" : "failed")
                .put("result", 0.0);
        if (!sound) {
            ObjectNode problems = json.createObjectNode().put("error", "the submission's files are not as asked for");
            problems.set("problems", json.valueToTree(submission.problems()));
            row.set("result_json", problems);
        }
        return row;
    }
}
