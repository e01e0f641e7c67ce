package org.computor.tasks.client.schedule;

import org.computor.tasks.TaskException;

/** There is no schedule of this id. */
public final class ScheduleNotFoundException extends TaskException {

    private static final long serialVersionUID = 1L;

    private final String scheduleId;

    /** @param id the schedule's id */
    public ScheduleNotFoundException(String id, Throwable cause) {
        super("there is no schedule '" + id + "': TaskSchedules.list() has those that there are", cause);
        this.scheduleId = id;
    }

    /** The schedule's id. */
    public String scheduleId() {
        return scheduleId;
    }
}
