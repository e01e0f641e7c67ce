package org.computor.tasks.internal.execution;

import io.temporal.workflow.Async;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowLocal;
import java.time.Duration;
import java.util.Map;
import org.computor.tasks.WorkflowProgress;
import org.jspecify.annotations.Nullable;

/**
 * Writes a run's progress into its memo, not more often than it must: what is reported before the run next waits is
 * merged into one update, and between two updates lies at least a second, or a hundredth of the time that the run has
 * taken so far. So a status is never far behind, and a run of any length leaves some hundred events.
 */
public final class ProgressReporter {

    private static final WorkflowLocal<ProgressReporter> CURRENT =
            WorkflowLocal.withCachedInitial(ProgressReporter::new);
    private static final long SHORTEST_INTERVAL_MILLIS = 1_000;
    private static final long UPDATES_IN_A_RUN = 100;

    private final long startMillis = Workflow.currentTimeMillis();
    private @Nullable WorkflowProgress pending;
    private long lastUpdateMillis = Long.MIN_VALUE;
    private boolean updating;

    private ProgressReporter() {}

    /** The reporter of the current run. */
    public static ProgressReporter current() {
        return CURRENT.get();
    }

    public void report(WorkflowProgress progress) {
        pending = progress;
        if (!updating) {
            updating = true;
            // detached: a cancelled task still says how far it came; asynchronous: runs once the task next waits
            Workflow.newDetachedCancellationScope(() -> Async.procedure(this::update))
                    .run();
        }
    }

    private void update() {
        while (pending != null) {
            long wait = interval() - sinceLastUpdate();
            if (wait > 0) {
                Workflow.sleep(Duration.ofMillis(wait));
            }
            flush();
        }
        updating = false;
    }

    /** Writes what has not been written yet. */
    public void flush() {
        if (pending != null) {
            Workflow.upsertMemo(Map.of(TaskMemo.PROGRESS, pending));
            pending = null;
            lastUpdateMillis = Workflow.currentTimeMillis();
        }
    }

    private long interval() {
        return Math.max(SHORTEST_INTERVAL_MILLIS, (Workflow.currentTimeMillis() - startMillis) / UPDATES_IN_A_RUN);
    }

    private long sinceLastUpdate() {
        return lastUpdateMillis == Long.MIN_VALUE ? Long.MAX_VALUE : Workflow.currentTimeMillis() - lastUpdateMillis;
    }
}
