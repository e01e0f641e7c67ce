package org.computor.tasks.client.schedule;

import org.computor.tasks.TaskException;

/** A schedule of this id exists. It is as it was. */
public final class ScheduleExistsException extends TaskException {

    private static final long serialVersionUID = 1L;

    private final String scheduleId;

    /** @param id the schedule's id */
    public ScheduleExistsException(String id, Throwable cause) {
        super("schedule '" + id + "' exists already: choose another id, or delete it first", cause);
        this.scheduleId = id;
    }

    /** The schedule's id. */
    public String scheduleId() {
        return scheduleId;
    }
}
