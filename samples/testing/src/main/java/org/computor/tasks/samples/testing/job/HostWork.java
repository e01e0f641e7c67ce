package org.computor.tasks.samples.testing.job;

import com.fasterxml.jackson.databind.JsonNode;
import io.temporal.activity.Activity;
import io.temporal.activity.ActivityExecutionContext;
import java.nio.file.Path;
import java.util.concurrent.ScheduledExecutorService;
import org.computor.tasks.annotations.RegisterActivities;
import org.computor.tasks.samples.testing.backend.ExecutionBackend;
import org.computor.tasks.samples.testing.backend.TestRun;
import org.computor.tasks.samples.testing.git.Repository;
import org.computor.tasks.samples.testing.git.RepositoryCache;
import org.computor.tasks.samples.testing.git.Snapshot;
import org.computor.tasks.samples.testing.workflow.HostActivities;
import org.computor.tasks.samples.testing.workflow.TestJob;
import org.computor.tasks.samples.testing.workflow.TestReport;

/** Works in the places of this host. */
@RegisterActivities
public final class HostWork implements HostActivities {

    private final Host host;
    private final Checkouts checkouts;
    private final ExecutionBackend backend;
    private final ScheduledExecutorService pulses;
    private final Reports reports = new Reports();

    /** @param pulses runs the heartbeats of all that is under way */
    public HostWork(
            Host host, RepositoryCache repositories, ExecutionBackend backend, ScheduledExecutorService pulses) {
        this.host = host;
        this.checkouts = new Checkouts(repositories);
        this.backend = backend;
        this.pulses = pulses;
    }

    @Override
    public String cloneRepository(Repository repoData, String targetPath) {
        HeldPlace place = host.placeOf(targetPath);
        place.enter();
        try (Lifeline lifeline = lifeline(place)) {
            return Failures.translated(lifeline, () -> {
                try (Snapshot snapshot = checkouts.of(repoData, repoData.revision())) {
                    Folders.delete(host.resolve(targetPath)); // of an attempt before this one
                    snapshot.exportTo(host.resolve(targetPath));
                    return snapshot.commit();
                }
            });
        } finally {
            place.leave();
        }
    }

    @Override
    public TestReport executeTests(
            String studentPath, String referencePath, TestJob testJob, JsonNode backendProperties) {
        HeldPlace place = host.placeOf(studentPath);
        if (host.isStopping()) { // whoever holds the place looks only now and then
            throw Host.stops();
        }
        place.enterToTest();
        try {
            TestReport report =
                    test(place, host.resolve(studentPath), host.resolve(referencePath), testJob, backendProperties);
            place.testsHaveRun();
            return report;
        } finally {
            place.leave();
        }
    }

    private TestReport test(HeldPlace place, Path student, Path reference, TestJob job, JsonNode properties) {
        ActivityExecutionContext activity = Activity.getExecutionContext();
        try (Lifeline lifeline = lifeline(place)) {
            return Failures.translated(lifeline, () -> {
                TestRun run = WorkArea.of(place.folder(), student, reference, job)
                        .prepare(job.executionBackendType(), properties);
                return reports.of(backend.run(run, new ProgressTeller(lifeline, Tasks.of(activity))), host.name());
            });
        }
    }

    private Lifeline lifeline(HeldPlace place) {
        ActivityExecutionContext activity = Activity.getExecutionContext();
        return new Lifeline(pulses, activity, place::isOver);
    }
}
