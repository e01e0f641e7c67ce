package org.computor.tasks.worker;

import io.temporal.worker.Worker;
import java.util.List;
import org.computor.tasks.spi.TaskDescriptor;

/**
 * What a worker serves on one queue.
 *
 * @param queue the queue
 * @param tasks the tasks that it runs there
 * @param activities the objects that serve activities there
 */
record QueueRoster(String queue, List<TaskDescriptor<?, ?>> tasks, List<ActivityImplementation> activities) {

    boolean serves(String activityName) {
        return activities.stream().anyMatch(activity -> activity.names().contains(activityName));
    }

    boolean isEmpty() {
        return tasks.isEmpty() && activities.isEmpty();
    }

    void registerOn(Worker worker) {
        tasks.forEach(task -> task.register(worker));
        if (!activities.isEmpty()) {
            worker.registerActivitiesImplementations(
                    activities.stream().map(ActivityImplementation::instance).toArray());
        }
    }
}
