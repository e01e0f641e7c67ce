package org.computor.tasks.processor.build;

import org.computor.tasks.registry.RegisteredTask;
import org.computor.tasks.registry.TaskRegistry;

/** A program that makes the descriptors of the tasks on its class path, as a worker does when it starts. */
final class MakeDescriptors {

    private MakeDescriptors() {}

    public static void main(String[] arguments) {
        for (RegisteredTask task : TaskRegistry.load().tasks()) {
            System.out.println("task " + task.descriptor().orElseThrow().taskClass());
        }
    }
}
