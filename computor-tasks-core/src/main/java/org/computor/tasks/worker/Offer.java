package org.computor.tasks.worker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.computor.tasks.registry.RegisteredTask;
import org.computor.tasks.registry.TaskRegistry;
import org.computor.tasks.spi.ActivityUse;
import org.computor.tasks.spi.TaskDescriptor;

/**
 * What is to be served, on whichever queues.
 *
 * @param tasks the tasks
 * @param activities the objects that serve activities
 */
record Offer(List<TaskDescriptor<?, ?>> tasks, List<ActivityImplementation> activities) {

    /**
     * @param registry what is registered
     * @param chosen the tasks to run, or none for all that are registered
     * @param given objects of the user's that serve activities
     * @param problems gets a sentence for everything that is wrong
     */
    static Offer of(TaskRegistry registry, List<Class<?>> chosen, List<Object> given, List<String> problems) {
        List<TaskDescriptor<?, ?>> tasks = tasks(registry, chosen, problems);
        Set<String> called = tasks.stream()
                .flatMap(task -> task.activities().stream())
                .map(ActivityUse::name)
                .collect(Collectors.toSet());
        return new Offer(
                tasks,
                ActivityImplementations.of(
                        given,
                        registry.activities(),
                        names -> chosen.isEmpty() || names.stream().anyMatch(called::contains),
                        problems));
    }

    private static List<TaskDescriptor<?, ?>> tasks(
            TaskRegistry registry, List<Class<?>> chosen, List<String> problems) {
        try {
            TaskRegistry served = chosen.isEmpty() ? registry : TaskRegistry.of(chosen.toArray(Class<?>[]::new));
            return served.tasks().stream()
                    .map(RegisteredTask::descriptor)
                    .<TaskDescriptor<?, ?>>flatMap(Optional::stream)
                    .toList();
        } catch (IllegalArgumentException e) {
            problems.add(String.valueOf(e.getMessage()));
            return List.of();
        }
    }
}
