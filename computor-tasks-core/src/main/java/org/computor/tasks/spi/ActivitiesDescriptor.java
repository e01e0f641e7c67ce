package org.computor.tasks.spi;

import java.util.List;

/**
 * An implementation of activities that a worker can serve. Generated for each class {@code X} with
 * {@code @RegisterActivities} as {@code XDescriptor}.
 */
public interface ActivitiesDescriptor {

    /** The class that implements them. */
    Class<?> implementation();

    /** The names on the wire of the activities that it implements. */
    List<String> activityNames();

    /** The queues on which they are served; none means every queue that the worker polls. */
    List<String> queues();

    /** Whether {@link #newInstance()} can make one: the class has a constructor without arguments. */
    boolean instantiable();

    /**
     * Makes one.
     *
     * @throws UnsupportedOperationException if the class has no constructor without arguments
     */
    Object newInstance();
}
