package org.computor.tasks.registry;

import java.util.List;
import org.computor.tasks.internal.generated.GeneratedClasses;
import org.computor.tasks.spi.ActivitiesDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * A registered implementation of activities. What is told here is known without loading its class, but for
 * {@link #descriptor()}.
 */
public final class RegisteredActivities {

    private final String className;
    private final List<String> activityNames;
    private final List<String> queues;
    private final @Nullable ClassLoader loader;

    private RegisteredActivities(
            String className, List<String> activityNames, List<String> queues, @Nullable ClassLoader loader) {
        this.className = className;
        this.activityNames = List.copyOf(activityNames);
        this.queues = List.copyOf(queues);
        this.loader = loader;
    }

    static RegisteredActivities of(IndexEntry entry, @Nullable ClassLoader loader) {
        return new RegisteredActivities(entry.className(), entry.list("activities"), entry.list("queues"), loader);
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
     * @throws IllegalStateException if the generated class is missing, or only the index was read
     */
    public ActivitiesDescriptor descriptor() {
        if (loader == null) {
            throw new IllegalStateException("only the index of " + className + " was read, and not the class itself:"
                    + " load the registry with a class loader");
        }
        return GeneratedClasses.find(className, GeneratedClasses.ACTIVITIES, loader, ActivitiesDescriptor.class)
                .orElseThrow(() -> new IllegalStateException(
                        "the class generated for " + className + " is missing: compile its module again"));
    }
}
