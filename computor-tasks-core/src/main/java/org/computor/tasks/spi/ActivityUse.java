package org.computor.tasks.spi;

/**
 * An activity that a task calls.
 *
 * @param name the activity's name on the wire
 * @param queue the queue that its defaults name, or an empty text for the queue of the task
 * @param activityInterface the binary name of the interface that declares it
 */
public record ActivityUse(String name, String queue, String activityInterface) {}
