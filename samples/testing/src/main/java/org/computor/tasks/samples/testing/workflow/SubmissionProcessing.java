package org.computor.tasks.samples.testing.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import io.temporal.workflow.Workflow;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.TaskFailedException;
import org.computor.tasks.TaskType;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.samples.testing.workflow.SubmissionFiles.CheckedSubmission;
import org.jspecify.annotations.Nullable;

/**
 * Takes a submission from a merge request or a tag: checks its files against what the assignment asks for, records it
 * in the Computor API, and has it tested. One whose files are wrong is recorded, with what is wrong, and not tested.
 */
@RegisterTask(
        name = "submission_processing",
        executionTimeout = "13h",
        description = "Checks and records what a student handed in, and has it tested")
public class SubmissionProcessing extends BaseWorkflow<SubmissionProcessing.Parameters, SubmissionProcessing.Outcome> {

    /**
     * @param testJob whose work, where it is, and with what it is tested; its branch and commit are not used
     * @param source the merge request or the tag
     * @param executionBackendProperties as for {@link StudentTesting}
     * @param limits how much may be handed in
     */
    public record Parameters(
            TestJob testJob,
            SubmissionSource source,
            @Nullable JsonNode executionBackendProperties,
            @Nullable SubmissionLimits limits) {}

    /**
     * @param resultId the row of the Computor API
     * @param commit what was handed in
     * @param problems what is wrong with its files; empty if it was tested
     * @param testing what the test said; absent if it was not tested
     */
    public record Outcome(
            String resultId,
            String commit,
            List<SubmissionProblem> problems,
            StudentTesting.@Nullable Outcome testing) {}

    private final SubmissionFiles files = activities(SubmissionFiles.class);
    private final Results results = activities(Results.class);

    @Override
    public WorkflowResult<Outcome> run(Parameters parameters) {
        progress(0, "checking the files");
        SubmissionLimits limits = parameters.limits() == null ? SubmissionLimits.DEFAULTS : parameters.limits();
        CheckedSubmission checked = files.check(parameters.testJob(), parameters.source(), limits);
        TestJob job = parameters.testJob().at(checked.commit());
        progress(10, "recording");
        String resultId = results.record(
                new SubmissionRecord(job, checked.commit(), checked.referenceCommit(), checked.problems()));
        if (!checked.problems().isEmpty()) {
            return failed(
                    describe(checked.problems()), new Outcome(resultId, checked.commit(), checked.problems(), null));
        }
        progress(20, "testing");
        try {
            StudentTesting.Outcome testing = start(testing(), testingParameters(parameters, job, resultId))
                    .get();
            return WorkflowResult.completed(new Outcome(resultId, checked.commit(), List.of(), testing));
        } catch (TaskFailedException failure) {
            return failed(
                    String.valueOf(failure.getMessage()), new Outcome(resultId, checked.commit(), List.of(), null));
        }
    }

    // On the queue of this task: what is urgent is tested urgently
    private static TaskType<StudentTesting.Parameters, StudentTesting.Outcome> testing() {
        return TaskType.of(StudentTesting.class).onQueue(Workflow.getInfo().getTaskQueue());
    }

    private static StudentTesting.Parameters testingParameters(Parameters parameters, TestJob job, String resultId) {
        return new StudentTesting.Parameters(job, parameters.executionBackendProperties(), resultId);
    }

    private static WorkflowResult<Outcome> failed(String error, Outcome outcome) {
        return new WorkflowResult.Failed<>(error, outcome, Map.of());
    }

    private static String describe(List<SubmissionProblem> problems) {
        return problems.stream()
                .map(problem -> problem.path() + " " + problem.message())
                .collect(Collectors.joining("; "));
    }
}
