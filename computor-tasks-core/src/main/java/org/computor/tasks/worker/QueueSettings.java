package org.computor.tasks.worker;

import io.temporal.worker.WorkerOptions;
import io.temporal.worker.tuning.PollerBehaviorAutoscaling;
import io.temporal.worker.tuning.PollerBehaviorSimpleMaximum;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * How much a worker does at once on a queue, and how fast. Immutable; each method hands back settings with one more
 * thing set. What is not set is as Temporal has it, but that pollers grow and shrink with the load.
 *
 * <pre>{@code
 * TaskWorker.builder(client)
 *         .settings(QueueSettings.defaults().concurrentActivities(50))
 *         .settings("computor-testing", QueueSettings.defaults().concurrentActivities(2).platformThreads())
 * }</pre>
 *
 * <p>A value that cannot be right is told when the worker is built, together with everything else that is wrong.
 */
public final class QueueSettings {

    private static final QueueSettings DEFAULTS = new QueueSettings(List.of(), List.of());

    private final List<Consumer<WorkerOptions.Builder>> changes;
    private final List<String> problems;

    private QueueSettings(List<Consumer<WorkerOptions.Builder>> changes, List<String> problems) {
        this.changes = changes;
        this.problems = problems;
    }

    /** Nothing set. */
    public static QueueSettings defaults() {
        return DEFAULTS;
    }

    /** How many activities run at once, at least 1; 200 by default. */
    public QueueSettings concurrentActivities(int most) {
        return atLeastOne("concurrentActivities", most)
                .with(options -> options.setMaxConcurrentActivityExecutionSize(most));
    }

    /** How many local activities run at once, at least 1; 200 by default. */
    public QueueSettings concurrentLocalActivities(int most) {
        return atLeastOne("concurrentLocalActivities", most)
                .with(options -> options.setMaxConcurrentLocalActivityExecutionSize(most));
    }

    /**
     * How many steps of tasks are computed at once, at least 2 (Temporal needs one for new runs and one for those in
     * its cache); 200 by default. Any number of tasks may be under way: one that waits computes nothing.
     */
    public QueueSettings concurrentWorkflowTasks(int most) {
        return atLeast(2, "concurrentWorkflowTasks", most)
                .with(options -> options.setMaxConcurrentWorkflowTaskExecutionSize(most));
    }

    /** How many activities this worker starts in a second, more than 0; unlimited by default. */
    public QueueSettings activitiesPerSecond(double most) {
        return positive("activitiesPerSecond", most).with(options -> options.setMaxWorkerActivitiesPerSecond(most));
    }

    /**
     * How many activities of the queue all workers together start in a second, more than 0; unlimited by default. The
     * server keeps the number that the last worker set.
     */
    public QueueSettings queueActivitiesPerSecond(double most) {
        return positive("queueActivitiesPerSecond", most)
                .with(options -> options.setMaxTaskQueueActivitiesPerSecond(most));
    }

    /**
     * How many polls for steps, and as many for activities, wait at the server: as many as the load asks for between
     * these bounds, where the server can tell; from 1 to 100, and 5 at first, by default.
     */
    public QueueSettings pollers(int least, int most) {
        if (least < 1 || most < least) {
            return wrong("pollers must be from at least 1 to at least as many, but are from " + least + " to " + most);
        }
        return with(scaling(least, most));
    }

    /** A fixed number of polls for steps, at least 2, and for activities, at least 1. */
    public QueueSettings fixedPollers(int workflowTasks, int activities) {
        return atLeast(2, "fixedPollers for workflow tasks", workflowTasks)
                .atLeastOne("fixedPollers for activities", activities)
                .with(options -> options.setWorkflowTaskPollersBehavior(new PollerBehaviorSimpleMaximum(workflowTasks))
                        .setActivityTaskPollersBehavior(new PollerBehaviorSimpleMaximum(activities)));
    }

    /**
     * Activities run on platform threads, whatever the rest of the worker does: for those that block inside
     * {@code synchronized} before Java 24, that call native code, or whose thread is the parent of a process.
     */
    public QueueSettings platformThreads() {
        return with(options -> options.setUsingVirtualThreadsOnActivityWorker(false)
                .setUsingVirtualThreadsOnLocalActivityWorker(false));
    }

    /** Temporal's own settings, for all that is not here. */
    public QueueSettings temporal(Consumer<WorkerOptions.Builder> change) {
        return with(change);
    }

    /** These settings, with others on top; each has told its own problems. */
    QueueSettings with(QueueSettings others) {
        List<Consumer<WorkerOptions.Builder>> all = new ArrayList<>(changes);
        all.addAll(others.changes);
        return new QueueSettings(List.copyOf(all), List.of());
    }

    /** What this library sets for every queue, before any user does. */
    static QueueSettings base(boolean virtualThreads) {
        return defaults()
                .with(scaling(1, 100))
                .with(options ->
                        options.setUsingVirtualThreads(virtualThreads).setAllowActivityHeartbeatDuringShutdown(true));
    }

    List<String> problems() {
        return problems;
    }

    /** @throws RuntimeException if Temporal refuses them */
    WorkerOptions toOptions() {
        WorkerOptions.Builder options = WorkerOptions.newBuilder();
        changes.forEach(change -> change.accept(options));
        return options.validateAndBuildWithDefaults();
    }

    private static Consumer<WorkerOptions.Builder> scaling(int least, int most) {
        PollerBehaviorAutoscaling scaling =
                new PollerBehaviorAutoscaling(least, most, Math.max(least, Math.min(5, most)));
        return options -> options.setWorkflowTaskPollersBehavior(scaling).setActivityTaskPollersBehavior(scaling);
    }

    private QueueSettings with(Consumer<WorkerOptions.Builder> change) {
        List<Consumer<WorkerOptions.Builder>> all = new ArrayList<>(changes);
        all.add(change);
        return new QueueSettings(List.copyOf(all), problems);
    }

    private QueueSettings atLeastOne(String setting, int value) {
        return atLeast(1, setting, value);
    }

    private QueueSettings atLeast(int least, String setting, int value) {
        return value >= least ? this : wrong(setting + " must be at least " + least + ", but is " + value);
    }

    private QueueSettings positive(String setting, double value) {
        return value > 0 ? this : wrong(setting + " must be more than 0, but is " + value);
    }

    private QueueSettings wrong(String problem) {
        List<String> all = new ArrayList<>(problems);
        all.add(problem);
        return new QueueSettings(changes, List.copyOf(all));
    }
}
