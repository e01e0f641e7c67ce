package org.computor.tasks.samples.testing.job;

import io.grpc.StatusRuntimeException;
import io.temporal.client.WorkflowException;
import io.temporal.client.WorkflowStub;
import java.time.Duration;
import org.computor.tasks.samples.testing.backend.TestListener;
import org.computor.tasks.samples.testing.workflow.HostSignals;
import org.computor.tasks.samples.testing.workflow.HostSignals.TestProgress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the task how far its tests are, seldom enough for its history, and the tests whether they are still wanted. */
final class ProgressTeller implements TestListener {

    private static final Logger LOG = LoggerFactory.getLogger(ProgressTeller.class);
    private static final long INTERVAL = Duration.ofSeconds(1).toNanos();

    private final Lifeline lifeline;
    private final WorkflowStub task;
    private long last = System.nanoTime(); // what is over within a second is not worth telling

    ProgressTeller(Lifeline lifeline, WorkflowStub task) {
        this.lifeline = lifeline;
        this.task = task;
    }

    @Override
    public void progress(int done, int total, String name) {
        TestProgress progress = new TestProgress(done, total, name);
        lifeline.say(progress);
        if (System.nanoTime() - last >= INTERVAL) {
            last = System.nanoTime();
            try {
                task.signal(HostSignals.TESTS_PROGRESSED, progress);
            } catch (WorkflowException | StatusRuntimeException e) {
                LOG.debug("the task did not hear how far it is", e); // if it is gone, the heartbeat says so
            }
        }
    }

    @Override
    public boolean cancelled() {
        return lifeline.isCut();
    }
}
