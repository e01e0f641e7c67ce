package org.computor.tasks.worker;

import io.temporal.client.WorkflowClient;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.computor.tasks.internal.polls.PollWatch;

/**
 * How a worker is, measured on the polls that it sends: asking for it costs no call to the server.
 *
 * @param state what the worker is about
 * @param queues how polling goes, queue by queue; empty if Temporal's connection was made without
 *     {@link org.computor.tasks.client.TaskClient#plugin()}
 * @param silent queues on which the worker should poll and has not done so for minutes, although it may
 */
public record WorkerHealth(WorkerState state, List<QueueHealth> queues, List<String> silent) {

    /** Copies the lists. */
    public WorkerHealth {
        queues = List.copyOf(queues);
        silent = List.copyOf(silent);
    }

    static WorkerHealth measure(WorkerState state, WorkflowClient client, Collection<String> names, Instant now) {
        Optional<PollWatch> watch = PollWatch.of(client.getWorkflowServiceStubs());
        List<QueueHealth> queues = watch.map(polls -> names.stream()
                        .map(name -> QueueHealth.of(name, polls.workflows(name), polls.activities(name)))
                        .toList())
                .orElse(List.of());
        List<String> silent = state == WorkerState.POLLING
                ? queues.stream()
                        .filter(queue -> queue.silentAt(now))
                        .map(QueueHealth::queue)
                        .toList()
                : List.of();
        return new WorkerHealth(state, queues, silent);
    }

    /**
     * Whether the process does what it is for; if not, restarting it is the mend. A server that does not answer is no
     * reason: a worker waits for it.
     */
    public boolean live() {
        return state != WorkerState.CLOSED && silent.isEmpty();
    }

    /** Whether work is taken from every queue: the worker polls, and the server answers. */
    public boolean ready() {
        return state == WorkerState.POLLING && queues.stream().allMatch(QueueHealth::polled);
    }
}
