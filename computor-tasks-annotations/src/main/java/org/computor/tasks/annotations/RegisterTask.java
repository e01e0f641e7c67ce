package org.computor.tasks.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a class that extends {@code BaseWorkflow} a task: something that a client can submit by name and a worker runs.
 * Nothing else is needed, and no list has to be kept: the processor checks the class, generates its descriptor and adds
 * it to the index that workers and clients read.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface RegisterTask {

    /** The queue of a task that names none. */
    String DEFAULT_QUEUE = "computor-tasks";

    /**
     * The task's name on the wire, which is Temporal's workflow type. It is written down, never derived, so that
     * renaming the class changes nothing for callers. Letters, digits, {@code _}, {@code -} and {@code .}, starting
     * with a letter; at most 200 characters.
     */
    String name();

    /** The queue on which the task runs unless its submission names another. */
    String queue() default DEFAULT_QUEUE;

    /**
     * Whether the task runs on {@link #queue()} only. A submission of a pinned task to another queue is refused, and a
     * worker that polls other queues does not offer it there.
     */
    boolean pinned() default false;

    /**
     * How long the task may take in all, with its retries, from the time at which it may start. Readable
     * ({@code "90s"}, {@code "10m"}, {@code "1h 30m"}, {@code "7d"}) or ISO-8601 ({@code "PT10M"}).
     */
    String executionTimeout() default "1h";

    /** What happens when the task throws. A task that <em>returns</em> a failed result is never tried again. */
    Retry retry() default @Retry;

    /** One sentence for people who choose a task from a list; Markdown is not interpreted. */
    String description() default "";
}
