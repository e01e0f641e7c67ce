package org.computor.tasks.client.internal.schedule;

import io.temporal.client.schedules.ScheduleAction;
import io.temporal.client.schedules.ScheduleActionExecutionStartWorkflow;
import io.temporal.client.schedules.ScheduleActionResult;
import io.temporal.client.schedules.ScheduleActionStartWorkflow;
import io.temporal.client.schedules.ScheduleDescription;
import io.temporal.client.schedules.ScheduleListActionStartWorkflow;
import io.temporal.client.schedules.ScheduleListDescription;
import java.util.List;
import org.computor.tasks.client.schedule.TaskSchedule;
import org.jspecify.annotations.Nullable;

/** Reads what Temporal's own client tells of schedules. */
final class Schedules {

    private Schedules() {}

    static TaskSchedule read(ScheduleListDescription row) {
        String name = row.getSchedule().getAction() instanceof ScheduleListActionStartWorkflow start
                ? start.getWorkflow()
                : "";
        return new TaskSchedule(
                row.getScheduleId(),
                name,
                row.getSchedule().getState().isPaused(),
                orEmpty(row.getSchedule().getState().getNote()),
                row.getInfo().getNextActionTimes(),
                taskIds(row.getInfo().getRecentActions()));
    }

    static TaskSchedule read(ScheduleDescription one) {
        ScheduleAction action = one.getSchedule().getAction();
        String name = action instanceof ScheduleActionStartWorkflow start ? start.getWorkflowType() : "";
        boolean paused = one.getSchedule().getState() != null
                && one.getSchedule().getState().isPaused();
        return new TaskSchedule(
                one.getId(),
                name,
                paused,
                orEmpty(
                        one.getSchedule().getState() == null
                                ? null
                                : one.getSchedule().getState().getNote()),
                paused ? List.of() : one.getInfo().getNextActionTimes(),
                taskIds(one.getInfo().getRecentActions()));
    }

    private static List<String> taskIds(List<ScheduleActionResult> actions) {
        return actions.stream()
                .map(ScheduleActionResult::getAction)
                .filter(ScheduleActionExecutionStartWorkflow.class::isInstance)
                .map(action -> ((ScheduleActionExecutionStartWorkflow) action).getWorkflowId())
                .toList();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
