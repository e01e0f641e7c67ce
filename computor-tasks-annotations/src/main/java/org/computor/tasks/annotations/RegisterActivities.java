package org.computor.tasks.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that implements one or more of Temporal's {@code @ActivityInterface} interfaces as the one that a
 * worker serves them with. A worker makes it by its constructor without arguments, once for each worker; one that needs
 * something (a client, a pool) is handed to the worker as an instance.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface RegisterActivities {

    /**
     * The queues on which the activities are served; none means every queue that the worker polls, so that they are
     * there wherever a task runs. Name one for activities that must not be everywhere: a machine with a licence, a
     * service with a rate limit.
     */
    String[] queues() default {};
}
