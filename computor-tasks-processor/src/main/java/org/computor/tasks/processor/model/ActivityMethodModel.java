package org.computor.tasks.processor.model;

/**
 * A method of an interface of activities.
 *
 * @param activityInterface the source name of the interface that makes it an activity
 * @param name on the wire, written down or derived
 * @param annotated whether it has Temporal's annotation
 * @param named whether its name is written down
 */
public record ActivityMethodModel(
        MethodModel method, String activityInterface, Text name, boolean annotated, boolean named) {}
