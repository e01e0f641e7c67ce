package org.computor.tasks.client.schedule;

import java.time.Instant;
import java.util.List;

/**
 * A schedule, as the server has it.
 *
 * @param id its id
 * @param taskName the task that it submits
 * @param paused whether it submits nothing for now
 * @param note why it is paused, or what was said last of it; may be empty
 * @param nextTimes when it will submit next, the first few; empty if it is paused or over
 * @param recentTaskIds the tasks that it submitted last
 */
public record TaskSchedule(
        String id, String taskName, boolean paused, String note, List<Instant> nextTimes, List<String> recentTaskIds) {

    public TaskSchedule {
        nextTimes = List.copyOf(nextTimes);
        recentTaskIds = List.copyOf(recentTaskIds);
    }
}
