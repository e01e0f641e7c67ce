package org.computor.tasks.samples.benchmarks;

import org.computor.tasks.registry.TaskRegistry;

/** Prints how long it takes to list the names of all tasks. */
final class ListNames {

    private ListNames() {}

    public static void main(String[] arguments) {
        Stopwatch stopwatch = new Stopwatch();
        int found = TaskRegistry.load().names().size();
        stopwatch.stop(found, 500);
    }
}
