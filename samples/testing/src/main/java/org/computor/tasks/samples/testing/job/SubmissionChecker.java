package org.computor.tasks.samples.testing.job;

import io.temporal.activity.Activity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ScheduledExecutorService;
import org.computor.tasks.annotations.RegisterActivities;
import org.computor.tasks.samples.testing.git.GitException;
import org.computor.tasks.samples.testing.git.Repository;
import org.computor.tasks.samples.testing.git.RepositoryCache;
import org.computor.tasks.samples.testing.git.Snapshot;
import org.computor.tasks.samples.testing.git.TreeEntry;
import org.computor.tasks.samples.testing.spec.AssignmentMeta;
import org.computor.tasks.samples.testing.workflow.SubmissionFiles;
import org.computor.tasks.samples.testing.workflow.SubmissionLimits;
import org.computor.tasks.samples.testing.workflow.SubmissionSource;
import org.computor.tasks.samples.testing.workflow.TestJob;

/** Reads submissions from git, without writing any of their files. */
@RegisterActivities
public final class SubmissionChecker implements SubmissionFiles {

    private final Checkouts checkouts;
    private final ScheduledExecutorService pulses;

    public SubmissionChecker(RepositoryCache repositories, ScheduledExecutorService pulses) {
        this.checkouts = new Checkouts(repositories);
        this.pulses = pulses;
    }

    @Override
    public CheckedSubmission check(TestJob testJob, SubmissionSource source, SubmissionLimits limits) {
        try (Lifeline lifeline = new Lifeline(pulses, Activity.getExecutionContext(), () -> false)) {
            return Failures.translated(lifeline, () -> {
                try (Snapshot handedIn = checkouts.of(testJob.module(), source.revision());
                        Snapshot assignment = checkouts.of(
                                testJob.reference(), testJob.reference().revision())) {
                    SubmissionRules rules = new SubmissionRules(meta(assignment, testJob.reference()), limits);
                    return new CheckedSubmission(
                            handedIn.commit(),
                            assignment.commit(),
                            rules.problems(
                                    handedIn.entries(),
                                    handedIn.linksThatLeave(),
                                    testJob.module().folder()));
                }
            });
        }
    }

    private static AssignmentMeta.Properties meta(Snapshot assignment, Repository reference)
            throws GitException, IOException, InterruptedException, InvalidJobException {
        String path = reference.folder().isEmpty()
                ? AssignmentMeta.FILE_NAME
                : reference.folder() + "/" + AssignmentMeta.FILE_NAME;
        TreeEntry entry = assignment.entries().stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new InvalidJobException("the assignment has no " + path
                        + ", which says what has to be handed in: see test_job.reference.path"));
        Path file = Files.createTempFile("meta", ".yaml");
        try {
            Files.writeString(file, assignment.content(entry));
            return AssignmentMeta.read(file).properties();
        } finally {
            Files.delete(file);
        }
    }
}
