package org.computor.tasks.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.computor.tasks.DuplicateTaskException;
import org.computor.tasks.TaskQueues;
import org.computor.tasks.UnknownTaskException;
import org.computor.tasks.internal.generated.GeneratedClasses;
import org.computor.tasks.spi.ActivitiesDescriptor;
import org.computor.tasks.spi.TaskDescriptor;

/** The tasks that a process knows, and the implementations of activities beside them. Immutable. */
public final class TaskRegistry {

    private final SortedMap<String, RegisteredTask> tasks = new TreeMap<>();
    private final List<RegisteredActivities> activities;

    TaskRegistry(List<RegisteredTask> tasks, List<RegisteredActivities> activities) {
        for (RegisteredTask task : tasks) {
            add(task);
        }
        this.activities = List.copyOf(activities);
    }

    private void add(RegisteredTask task) {
        RegisteredTask other = tasks.putIfAbsent(task.name(), task);
        if (other != null && !other.className().equals(task.className())) {
            throw new DuplicateTaskException(task.name(), other.toString(), task.toString());
        }
    }

    /**
     * Everything on the class path of the current thread's context class loader.
     *
     * @throws DuplicateTaskException if two classes have the same task name
     * @throws IllegalStateException if the index is damaged
     */
    public static TaskRegistry load() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return load(context == null ? TaskRegistry.class.getClassLoader() : context);
    }

    /** Like {@link #load()}, for everything that a class loader sees. */
    public static TaskRegistry load(ClassLoader loader) {
        return Index.load(loader);
    }

    /**
     * What the index of these jars and folders of classes says, without their classes: enough to list names, queues and
     * schemas, and to submit by name with JSON, but not to run anything.
     *
     * @throws IllegalArgumentException if one of them is not there
     * @throws DuplicateTaskException if two classes have the same task name
     * @throws IllegalStateException if the index is damaged
     */
    public static TaskRegistry read(Path... jarsAndFolders) {
        try (URLClassLoader files = new URLClassLoader(urls(jarsAndFolders), null)) {
            return Index.read(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL[] urls(Path... jarsAndFolders) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path path : jarsAndFolders) {
            if (!Files.exists(path)) {
                throw new IllegalArgumentException(path + " is no jar and no folder of classes: it is not there");
            }
            urls.add(path.toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    /**
     * These classes and no others: tasks, and implementations of activities.
     *
     * @throws IllegalArgumentException if one is neither, or the processor never saw it
     * @throws DuplicateTaskException if two have the same task name
     */
    public static TaskRegistry of(Class<?>... classes) {
        List<RegisteredTask> tasks = new ArrayList<>();
        List<RegisteredActivities> activities = new ArrayList<>();
        for (Class<?> one : classes) {
            Optional<ActivitiesDescriptor> implementation = GeneratedClasses.find(
                    one.getName(), GeneratedClasses.ACTIVITIES, one.getClassLoader(), ActivitiesDescriptor.class);
            if (implementation.isPresent()) {
                activities.add(RegisteredActivities.of(implementation.get(), one));
            } else if (GeneratedClasses.taskType(one) instanceof TaskDescriptor<?, ?> task) {
                tasks.add(RegisteredTask.of(task, one));
            }
        }
        return new TaskRegistry(tasks, activities);
    }

    /** The names of all tasks, in alphabetical order. */
    public SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(tasks.keySet()));
    }

    /** The queues that every installation has, and those that a task or an implementation of activities names. */
    public SortedSet<String> queues() {
        SortedSet<String> queues = new TreeSet<>(List.of(TaskQueues.DEFAULT, TaskQueues.HIGH_PRIORITY));
        tasks.values().forEach(task -> queues.add(task.queue()));
        activities.forEach(implementation -> queues.addAll(implementation.queues()));
        return Collections.unmodifiableSortedSet(queues);
    }

    /** All tasks, in the order of their names. */
    public List<RegisteredTask> tasks() {
        return List.copyOf(tasks.values());
    }

    /** All implementations of activities. */
    public List<RegisteredActivities> activities() {
        return activities;
    }

    /** The task of a name. */
    public Optional<RegisteredTask> find(String name) {
        return Optional.ofNullable(tasks.get(name));
    }

    /**
     * The task of a name.
     *
     * @throws UnknownTaskException if there is none; the message has the nearest names
     */
    public RegisteredTask require(String name) {
        return find(name).orElseThrow(() -> new UnknownTaskException(name, tasks.keySet()));
    }
}
