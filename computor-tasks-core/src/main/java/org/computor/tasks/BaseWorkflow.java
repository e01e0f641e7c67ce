package org.computor.tasks;

import io.temporal.activity.ActivityOptions;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.computor.tasks.internal.execution.ActivityStubs;
import org.computor.tasks.internal.execution.ChildTasks;
import org.computor.tasks.internal.execution.Compensations;
import org.computor.tasks.internal.execution.FanOut;
import org.computor.tasks.internal.execution.ProgressReporter;
import org.computor.tasks.internal.execution.TaskMemo;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * The class that a task extends. Its {@link #run} is workflow code: Temporal may run it again from the start, on
 * another machine, and expects the same calls in the same order. So the clock, random numbers, ids, waiting and logging
 * are those offered here, and everything that touches the world (files, network, database, environment) is done in
 * activities.
 *
 * <pre>{@code
 * @RegisterTask(name = "greet")
 * public class Greet extends BaseWorkflow<Greet.Parameters, String> {
 *
 *     public record Parameters(String name) {}
 *
 *     private final GreetingActivities greetings = activities(GreetingActivities.class);
 *
 *     @Override
 *     public WorkflowResult<String> run(Parameters parameters) {
 *         return WorkflowResult.completed(greetings.compose(parameters.name()));
 *     }
 * }
 * }</pre>
 *
 * <p>Signals, queries and updates are an interface with Temporal's annotations that the class implements. One object is
 * made for each run, so that fields hold the state of one run. Everything in {@link io.temporal.workflow.Workflow} may
 * be used beside what is here.
 *
 * @param <P> the parameters, usually a record; {@link NoParameters} for none
 * @param <R> the result, usually a record; {@link Void} for none
 */
public abstract class BaseWorkflow<P, R extends @Nullable Object> {

    /**
     * Does the work.
     *
     * @return {@link WorkflowResult#completed} or {@link WorkflowResult#failed}; both are final
     * @throws Exception to be tried again as {@code @RegisterTask(retry = …)} says
     */
    public abstract WorkflowResult<R> run(P parameters) throws Exception;

    // Activities

    /** Activities, called with the options that {@code @ActivityDefaults} on their interface sets. */
    protected static <A> A activities(Class<A> activityInterface) {
        return ActivityStubs.of(activityInterface);
    }

    /** Activities, called with these options and no others. */
    protected static <A> A activities(Class<A> activityInterface, ActivityOptions options) {
        return Workflow.newActivityStub(activityInterface, options);
    }

    // Other tasks

    /**
     * Runs another task and waits for its result. It runs on the queue of its own annotation; another run of this same
     * task runs on the queue of this one.
     *
     * <p>Its failure is final for this task too, unless it is caught: the other task has had its own attempts. When
     * this task is cancelled the other one is as well, and Temporal's exception for that goes through here.
     *
     * @throws TaskFailedException if it failed, or was cancelled or terminated by itself
     */
    protected final <P2, R2 extends @Nullable Object> R2 call(
            Class<? extends BaseWorkflow<P2, R2>> task, P2 parameters) {
        return start(task, parameters).get();
    }

    /** Like {@link #call(Class, Object)}, without waiting: the promise has the result, and throws in its place. */
    protected final <P2, R2 extends @Nullable Object> Promise<R2> start(
            Class<? extends BaseWorkflow<P2, R2>> task, P2 parameters) {
        return ChildTasks.start(TaskType.of(task), parameters);
    }

    /** Like {@link #start(Class, Object)}, for a task whose class is elsewhere. */
    protected final <P2, R2 extends @Nullable Object> Promise<R2> start(TaskType<P2, R2> task, P2 parameters) {
        return ChildTasks.start(task, parameters);
    }

    // Side by side

    /**
     * Does the same for each item, side by side, and hands back the results in the order of the items. The first
     * failure cancels what is still under way and is thrown.
     *
     * <p>An activity leaves three to four events in the history of a run, and Temporal ends a run at 51,200: for more
     * than some thousand items let the task {@linkplain #call(Class, Object) call itself} for slices of them.
     *
     * @param items what to do it for
     * @param atOnce how many at most are under way at one time, at least 1
     * @param action calls an activity or a task; must wait for what it calls
     * @throws IllegalArgumentException if {@code atOnce} is less than 1, or the action hands back a promise: use
     *     {@link #call(Class, Object)}, not {@link #start(Class, Object)}
     */
    protected final <T, V extends @Nullable Object> List<V> fanOut(
            List<? extends T> items, int atOnce, Function<? super T, ? extends V> action) {
        return FanOut.run(items, atOnce, action, done -> {});
    }

    /**
     * Like {@link #fanOut(List, int, Function)}, for a task that says how far it is.
     *
     * @param done is told after each item how many are done
     */
    protected final <T, V extends @Nullable Object> List<V> fanOut(
            List<? extends T> items, int atOnce, Function<? super T, ? extends V> action, IntConsumer done) {
        return FanOut.run(items, atOnce, action, done);
    }

    // All or nothing

    /**
     * Takes steps of which each is undone, last first, if a later one throws or the task is cancelled. Every
     * compensation is attempted, also when another one failed.
     *
     * @throws SagaException in place of what a step threw, if something could not be undone; it names the steps
     */
    protected final <T extends @Nullable Object> T saga(Function<? super Saga, ? extends T> steps) {
        return Compensations.run(steps);
    }

    // Telling others

    /**
     * Says how far the task has come. Anyone who asks for its status sees it. May be called as often as one likes: what
     * follows too closely is merged, so that the history stays short.
     *
     * @param percentage from 0 to 100
     * @param stage what the task is doing now
     * @throws IllegalArgumentException if the percentage is not from 0 to 100
     */
    protected final void progress(int percentage, String stage) {
        ProgressReporter.current().report(new WorkflowProgress(percentage, stage));
    }

    /**
     * Like {@link #progress(int, String)}, with more to tell, as JSON values in the order of the map; null where there
     * is no value.
     */
    protected final void progress(int percentage, String stage, Map<String, ? extends @Nullable Object> metadata) {
        ProgressReporter.current().report(new WorkflowProgress(percentage, stage, new LinkedHashMap<>(metadata)));
    }

    /** A logger that is silent while Temporal replays a run, so that every line appears once. */
    protected final Logger log() {
        return Workflow.getLogger(getClass());
    }

    // Time, chance and identity, the same whenever the run is repeated

    /** The time, which passes only between steps of the run. */
    protected final Instant now() {
        return Instant.ofEpochMilli(Workflow.currentTimeMillis());
    }

    /** Waits, durably: the worker may die meanwhile. */
    protected final void sleep(Duration duration) {
        Workflow.sleep(duration);
    }

    /** Random numbers. */
    protected final Random random() {
        return Workflow.newRandom();
    }

    /** A random id. */
    protected final UUID newId() {
        return Workflow.randomUUID();
    }

    /** The id under which this task was submitted. */
    protected final String taskId() {
        return Workflow.getInfo().getWorkflowId();
    }

    /** Which attempt this is, from 1. */
    protected final int attempt() {
        return TaskMemo.attempt();
    }

    // Change

    /**
     * The version of a piece of code that this run has to follow: {@code latest} for a run that comes here for the
     * first time, the one recorded for a run that came here before, and {@link Workflow#DEFAULT_VERSION} for a run that
     * was here before the change. Temporal's {@link Workflow#getVersion}.
     *
     * @param changeId names the change; never used for another
     * @param latest the newest version, from 1
     */
    protected final int version(String changeId, int latest) {
        return Workflow.getVersion(changeId, Workflow.DEFAULT_VERSION, latest);
    }

    /**
     * Ends this run and goes on with a new one, with an empty history, as the same task: for loops that would outgrow
     * one history. The execution timeout spans all runs together (one hour unless the annotation or the submission says
     * otherwise). The new run is at its first attempt again.
     *
     * @return nothing, since it does not return; the type is for {@code return continueAsNew(…)}
     */
    protected final WorkflowResult<R> continueAsNew(P parameters) {
        TaskMemo.continueAsNew(parameters);
        return WorkflowResult.failed("a run that is continued as a new one has ended"); // not reached
    }
}
