package org.computor.tasks.processor.build;

import org.computor.tasks.registry.RegisteredTask;
import org.computor.tasks.registry.TaskRegistry;

/** A program that prints the tasks on its class path, with their queues and schemas. */
final class ListTasks {

    private ListTasks() {}

    public static void main(String[] arguments) {
        for (RegisteredTask task : TaskRegistry.load().tasks()) {
            System.out.println("task " + task.name() + " " + task.queue() + " " + task.parametersSchema());
        }
    }
}
