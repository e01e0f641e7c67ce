package org.computor.tasks.samples.testing.workflow;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.computor.tasks.samples.testing.git.Repository;
import org.jspecify.annotations.Nullable;

/**
 * Who is tested, with what, and where the files are: the test job of Computor's API.
 *
 * @param userId whose work it is
 * @param courseMemberId the same person in the course
 * @param courseContentId the assignment in the course
 * @param executionBackendId the backend's row in Computor
 * @param executionBackendType the backend's slug, {@code itpcp.exec.py} for example; meta.yaml wins
 * @param module the student's files
 * @param reference the assignment: tests and the right solution
 * @param testNumber the how-manieth test it is, or -1
 * @param submissionNumber the how-manieth submission, or -1
 */
public record TestJob(
        @Nullable String userId,
        @Nullable String courseMemberId,
        @Nullable String courseContentId,
        @Nullable String executionBackendId,
        @Nullable String executionBackendType,
        Repository module,
        Repository reference,
        @JsonProperty(defaultValue = "-1") int testNumber,
        @JsonProperty(defaultValue = "-1") int submissionNumber) {

    /** The same job for this commit of the student's. */
    public TestJob at(String commit) {
        return new TestJob(
                userId,
                courseMemberId,
                courseContentId,
                executionBackendId,
                executionBackendType,
                module.at(commit),
                reference,
                testNumber,
                submissionNumber);
    }

    /** What counts as one course where turns are taken: all assignments of a course lie in one reference repository. */
    String course() {
        return reference.url();
    }
}
