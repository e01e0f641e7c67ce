package org.computor.tasks.registry;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** The tasks that a process knows. */
public final class TaskRegistry {

    public static TaskRegistry load() {
        throw new UnsupportedOperationException();
    }

    public static TaskRegistry load(ClassLoader loader) {
        throw new UnsupportedOperationException();
    }

    public static TaskRegistry of(Class<?>... classes) {
        throw new UnsupportedOperationException();
    }

    public SortedSet<String> names() {
        throw new UnsupportedOperationException();
    }

    public SortedSet<String> queues() {
        throw new UnsupportedOperationException();
    }

    public List<RegisteredTask> tasks() {
        throw new UnsupportedOperationException();
    }

    public List<RegisteredActivities> activities() {
        throw new UnsupportedOperationException();
    }

    public Optional<RegisteredTask> find(String name) {
        throw new UnsupportedOperationException();
    }

    public RegisteredTask require(String name) {
        throw new UnsupportedOperationException();
    }
}
