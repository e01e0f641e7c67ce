package org.computor.tasks.client.internal.doctor;

import io.temporal.api.common.v1.WorkflowExecution;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.client.WorkflowExecutionDescription;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.computor.tasks.TaskStatus;
import org.computor.tasks.client.TaskInfo;
import org.computor.tasks.client.TaskQuery;
import org.computor.tasks.client.doctor.Finding;
import org.computor.tasks.client.doctor.Finding.Check;
import org.computor.tasks.client.doctor.Finding.Severity;
import org.computor.tasks.client.internal.listing.Listing;
import org.computor.tasks.client.internal.status.Histories;
import org.computor.tasks.internal.server.Server;

/**
 * Tasks and activities that a worker was given and does not have. A server does not know what a worker has; it shows in
 * what became of the latest failed tasks, and in why the latest open ones do not get on.
 */
final class RegistrationCheck {

    private static final Duration RECENT = Duration.ofHours(1);
    private static final Duration SETTLED = Duration.ofSeconds(15);
    private static final int MOST_FAILED = 200;
    private static final int MOST_OPEN = 20;

    private final Server server;
    private final Listing listing;
    private final Histories histories;

    RegistrationCheck(Server server) {
        this.server = server;
        this.listing = new Listing(server);
        this.histories = new Histories(server);
    }

    List<Finding> look(Instant now) {
        Map<String, Finding> findings = new LinkedHashMap<>(); // one for each message, however many tasks tell it
        Stream.concat(failed(now), stuck(now)).forEach(finding -> findings.putIfAbsent(finding.message(), finding));
        return List.copyOf(findings.values());
    }

    private Stream<Finding> failed(Instant now) {
        TaskQuery query = TaskQuery.all()
                .includingChildren()
                .status(TaskStatus.FAILED)
                .finishedFrom(now.minus(RECENT))
                .limit(MOST_FAILED);
        return listing.list(query).tasks().stream()
                .flatMap(task -> task.error().stream()
                        .filter(error -> error.contains("not registered"))
                        .map(error -> finding(task, error, "failed")));
    }

    private Stream<Finding> stuck(Instant now) {
        TaskQuery query = TaskQuery.all()
                .includingChildren()
                .open()
                .createdUntil(now.minus(SETTLED))
                .limit(MOST_OPEN);
        return listing.list(query).tasks().stream().flatMap(this::whyItDoesNotGetOn);
    }

    private Stream<Finding> whyItDoesNotGetOn(TaskInfo task) {
        WorkflowExecutionDescription description = server.call(
                () -> server.client().newUntypedWorkflowStub(task.taskId()).describe());
        if (description.getRawDescription().getPendingWorkflowTask().getAttempt() <= 1) {
            return Stream.empty();
        }
        WorkflowExecution run = description.getExecution();
        return histories.end(run).stream()
                .filter(HistoryEvent::hasWorkflowTaskFailedEventAttributes)
                .limit(1)
                .map(event -> finding(
                        task,
                        event.getWorkflowTaskFailedEventAttributes()
                                .getFailure()
                                .getMessage(),
                        "does not get on"));
    }

    private static Finding finding(TaskInfo task, String reason, String what) {
        return new Finding(
                Check.REGISTRATION,
                what.equals("failed") ? Severity.WARNING : Severity.ERROR,
                task.name(),
                "on queue '" + task.queue() + "': " + reason + " (task " + task.taskId() + " " + what + ")",
                "see that every worker of queue '" + task.queue() + "' has the task and its activities, in the version"
                        + " that the task was started with");
    }
}
