package org.computor.tasks.processor.model;

/**
 * An activity that a task calls.
 *
 * @param name on the wire
 * @param queue that its defaults name, or empty
 * @param activityInterface the binary name of the interface
 */
public record ActivityModel(String name, String queue, String activityInterface) {}
