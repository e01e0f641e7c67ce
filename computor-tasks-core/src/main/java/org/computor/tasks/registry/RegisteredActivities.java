package org.computor.tasks.registry;

import java.util.List;
import org.computor.tasks.internal.generated.GeneratedClasses;
import org.computor.tasks.spi.ActivitiesDescriptor;

/**
 * A registered implementation of activities. What is told here is known without loading its class, but for
 * {@link #descriptor()}.
 */
public final class RegisteredActivities {

    private final String className;
    private final List<String> activityNames;
    private final List<String> queues;
    private final ClassLoader loader;

    private RegisteredActivities(
            String className, List<String> activityNames, List<String> queues, ClassLoader loader) {
        this.className = className;
        this.activityNames = List.copyOf(activityNames);
        this.queues = List.copyOf(queues);
        this.loader = loader;
    }

    static RegisteredActivities of(IndexEntry entry, ClassLoader loader) {
        return new RegisteredActivities(entry.className(), entry.texts("activities"), entry.texts("queues"), loader);
    }

    static RegisteredActivities of(ActivitiesDescriptor activities, Class<?> implementation) {
        return new RegisteredActivities(
                implementation.getName(),
                activities.activityNames(),
                activities.queues(),
                implementation.getClassLoader());
    }

    /** The binary name of the class that implements them. */
    public String className() {
        return className;
    }

    /** The names on the wire of the activities that it implements. */
    public List<String> activityNames() {
        return activityNames;
    }

    /** The queues on which they are served; none means every queue that a worker polls. */
    public List<String> queues() {
        return queues;
    }

    /**
     * What a worker makes one with.
     *
     * @throws IllegalStateException if the generated class is missing
     */
    public ActivitiesDescriptor descriptor() {
        return GeneratedClasses.find(className, GeneratedClasses.ACTIVITIES, loader, ActivitiesDescriptor.class)
                .orElseThrow(() -> new IllegalStateException(
                        "the class generated for " + className + " is missing: compile its module again"));
    }
}
