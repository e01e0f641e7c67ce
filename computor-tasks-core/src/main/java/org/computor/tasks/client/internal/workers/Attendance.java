package org.computor.tasks.client.internal.workers;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.computor.tasks.NoWorkerException;
import org.computor.tasks.UnsupportedByServerException;
import org.computor.tasks.client.workers.NoWorkerPolicy;
import org.computor.tasks.client.workers.QueueWorkers;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether anybody works on the queue of a submission. An answer serves for a while, so that this costs a call for each
 * queue and not for each submission.
 */
public final class Attendance {

    private static final Logger LOG = LoggerFactory.getLogger(Attendance.class);

    /** A worker that was there will be missed a minute later at the earliest. */
    private static final Duration SERVED = Duration.ofMinutes(1);

    /** A worker that was missing may have been started since. */
    private static final Duration UNSERVED = Duration.ofSeconds(5);

    private record Answer(QueueWorkers workers, Instant at, boolean served) {

        boolean isFresh(Instant now) {
            return now.isBefore(at.plus(served ? SERVED : UNSERVED));
        }
    }

    private final Pollers pollers;
    private final NoWorkerPolicy policy;
    private final Map<String, Answer> known = new ConcurrentHashMap<>();
    private volatile boolean answers = true;

    public Attendance(Pollers pollers, NoWorkerPolicy policy) {
        this.pollers = pollers;
        this.policy = policy;
    }

    /** What a submission does that does not say. */
    public NoWorkerPolicy policy() {
        return policy;
    }

    /** @throws NoWorkerException if the submission wants a worker, and there is none */
    public void before(String queue, NoWorkerPolicy wanted) {
        if (wanted == NoWorkerPolicy.REFUSE) {
            Answer answer = fresh(queue).orElseGet(() -> ask(queue));
            if (answer != null && !answer.served()) {
                throw new NoWorkerException(queue, answer.workers().summary());
            }
        }
    }

    /** Warns if the submission wants that, and nobody has been warned of this queue within the last seconds. */
    public void after(String queue, NoWorkerPolicy wanted) {
        if (wanted != NoWorkerPolicy.WARN || fresh(queue).isPresent() || !answers) {
            return;
        }
        try {
            Answer answer = ask(queue);
            if (answer != null && !answer.served()) {
                LOG.warn("a task waits: {}", answer.workers().summary());
            }
        } catch (RuntimeException e) {
            LOG.warn("a task was submitted, and whether a worker polls queue '{}' cannot be told", queue, e);
        }
    }

    private Optional<Answer> fresh(String queue) {
        return Optional.ofNullable(known.get(queue)).filter(answer -> answer.isFresh(Instant.now()));
    }

    private @Nullable Answer ask(String queue) {
        try {
            QueueWorkers workers = pollers.briefly(queue);
            Answer answer = new Answer(workers, Instant.now(), workers.isServed());
            known.put(queue, answer);
            return answer;
        } catch (UnsupportedByServerException e) {
            answers = false; // the embedded server does not know; there, a worker is usually in the same process
            return null;
        }
    }
}
