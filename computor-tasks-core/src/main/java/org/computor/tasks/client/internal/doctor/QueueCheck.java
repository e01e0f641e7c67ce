package org.computor.tasks.client.internal.doctor;

import java.time.Duration;
import org.computor.tasks.client.doctor.Finding;
import org.computor.tasks.client.doctor.Finding.Check;
import org.computor.tasks.client.doctor.Finding.Severity;
import org.computor.tasks.client.workers.QueueWorkers;

/** Whether a queue is worked on, and fast enough. */
final class QueueCheck {

    private static final Duration LONG_WAIT = Duration.ofMinutes(1);

    private QueueCheck() {}

    static Finding of(QueueWorkers queue) {
        if (!queue.isServed()) {
            return finding(
                    queue,
                    Severity.ERROR,
                    queue.summary(),
                    "start a worker: ctutor worker start --queues=" + queue.queue());
        }
        if (!queue.servesActivities()) {
            return finding(
                    queue,
                    Severity.WARNING,
                    queue.summary() + "; none of them asks for activities",
                    "see whether the worker has activities, and whether all of its activity slots are taken");
        }
        if (queue.backlog().age().compareTo(LONG_WAIT) > 0) {
            return finding(
                    queue,
                    Severity.WARNING,
                    queue.summary(),
                    "start more workers, or give those that are there more room");
        }
        return finding(queue, Severity.OK, queue.summary(), "");
    }

    private static Finding finding(QueueWorkers queue, Severity severity, String message, String mend) {
        return new Finding(Check.QUEUE, severity, queue.queue(), message, mend);
    }
}
