package org.computor.tasks.internal.generated;

import io.temporal.activity.ActivityOptions;
import java.lang.reflect.Constructor;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.computor.tasks.TaskType;
import org.computor.tasks.annotations.ActivityDefaults;

/**
 * Finds generated classes by convention: the package of the class that they were generated for, its binary simple name
 * with {@code $} as {@code _}, and a suffix. The convention survives nested classes, several class loaders and
 * relocation, and loads nothing but the generated class.
 */
public final class GeneratedClasses {

    /** What the descriptor of a task class is called after it. */
    public static final String TASK = "Task";

    /** What the descriptor of an implementation of activities is called after it. */
    public static final String ACTIVITIES = "Descriptor";

    /** What the options of an interface of activities are called after it. */
    public static final String DEFAULTS = "Defaults";

    private GeneratedClasses() {}

    /** The type of a task class. */
    public static TaskType<?, ?> taskType(Class<?> task) {
        return find(task.getName(), TASK, task.getClassLoader(), TaskType.class)
                .orElseThrow(() -> new IllegalArgumentException(task.getName()
                        + " is not a registered task: annotate it with @RegisterTask, and have the compiler run"
                        + " computor-tasks-processor (list it under annotationProcessorPaths of the"
                        + " maven-compiler-plugin); then " + name(task.getName(), TASK) + " is there"));
    }

    /** The options of the activities of an interface, by activity name; empty where the interface sets none. */
    @SuppressWarnings("unchecked") // the processor writes the type arguments
    public static Map<String, ActivityOptions> activityOptions(Class<?> activities) {
        Optional<Supplier<Map<String, ActivityOptions>>> defaults = find(
                        activities.getName(), DEFAULTS, activities.getClassLoader(), Supplier.class)
                .map(found -> (Supplier<Map<String, ActivityOptions>>) found);
        if (defaults.isEmpty() && activities.isAnnotationPresent(ActivityDefaults.class)) {
            throw new IllegalArgumentException(activities.getName()
                    + " has @ActivityDefaults that were never compiled: have the compiler run"
                    + " computor-tasks-processor on it");
        }
        return defaults.map(Supplier::get).orElse(Map.of());
    }

    /** An instance of the class generated for another, or empty if there is none. */
    public static <T> Optional<T> find(String binaryName, String suffix, ClassLoader loader, Class<T> type) {
        try {
            Class<?> generated = Class.forName(name(binaryName, suffix), true, loader);
            if (!type.isAssignableFrom(generated)) {
                return Optional.empty(); // a class of the author's that happens to be called so
            }
            Constructor<?> constructor = generated.getDeclaredConstructor();
            constructor.setAccessible(true); // a package-private class has a package-private descriptor
            return Optional.of(type.cast(constructor.newInstance()));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the generated class " + name(binaryName, suffix) + " cannot be made", e);
        }
    }

    /** The binary name of the class generated for another. */
    public static String name(String binaryName, String suffix) {
        int dot = binaryName.lastIndexOf('.');
        return binaryName.substring(0, dot + 1) + binaryName.substring(dot + 1).replace('$', '_') + suffix;
    }
}
