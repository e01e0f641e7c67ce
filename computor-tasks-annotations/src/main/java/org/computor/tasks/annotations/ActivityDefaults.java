package org.computor.tasks.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The options with which tasks call an activity, written once beside it: on an {@code @ActivityInterface} for all of
 * its methods, on a method for that one. A method's annotation replaces its interface's as a whole. Without one the
 * defaults below hold. Durations are written as in {@link RegisterTask#executionTimeout()}; an empty one is not set.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ActivityDefaults {

    /** How long one attempt may take. */
    String startToCloseTimeout() default "5m";

    /** How long all attempts together may take, waits included. */
    String scheduleToCloseTimeout() default "";

    /** How long an attempt may be silent before it counts as lost; for activities that heartbeat. */
    String heartbeatTimeout() default "";

    /** The queue whose workers serve the activity; empty means the queue on which the task runs. */
    String queue() default "";

    /**
     * Whether a task that is cancelled waits until the attempt that is under way has ended, and so learns what it did;
     * for activities whose work is undone or reported. Otherwise the task goes on at once, and the attempt ends unseen.
     */
    boolean waitForCancellation() default false;

    /** What happens when an attempt throws. */
    Retry retry() default @Retry;
}
