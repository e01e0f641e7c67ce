package org.computor.tasks.spi;

/**
 * An activity that a task calls.
 *
 * @param name the activity's name on the wire
 * @param queue the queue that its defaults name, or an empty text for the queue of the task
 * @param activityInterface the binary name of the interface that declares it
 */
public record ActivityUse(String name, String queue, String activityInterface) {

    /** For generated code: an activity of an interface, on the queue of the task. */
    public static ActivityUse named(String name, String activityInterface) {
        return new ActivityUse(name, "", activityInterface);
    }

    /** For generated code: the same activity on the queue that its defaults name; an empty text for none. */
    public ActivityUse onQueue(String named) {
        return new ActivityUse(name, named, activityInterface);
    }
}
