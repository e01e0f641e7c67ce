package org.computor.tasks.client.schedule;

import java.util.List;
import org.computor.tasks.UnsupportedByServerException;
import org.computor.tasks.client.SubmitOptions;
import org.computor.tasks.client.TaskSubmission;

/**
 * Tasks that the server submits by itself, at the times of a cron expression or after each interval, until the schedule
 * is deleted.
 *
 * <pre>{@code
 * tasks.schedules().create("nightly", Timing.cron("0 3 * * *").in(ZoneId.of("Europe/Vienna")),
 *         TaskSubmission.of(Cleanup.class, new Cleanup.Parameters(30)));
 * }</pre>
 *
 * <p>A submission that is due while the last one still runs is left out. What was due while the server was down is made
 * up for when it comes back, if that is within a year. Each task gets the id of the schedule, or the one of its
 * {@link SubmitOptions}, with the time at its end. Every method throws {@link UnsupportedByServerException} on the
 * embedded server, which has no schedules, and {@link org.computor.tasks.ServerUnreachableException} if the server does
 * not answer.
 */
public interface TaskSchedules {

    /**
     * Makes a schedule; its parameters are checked as those of a submission.
     *
     * @throws ScheduleExistsException if there is one of this id
     * @throws org.computor.tasks.InvalidParametersException if the task does not take the parameters
     * @throws org.computor.tasks.QueueNotAllowedException if the task is pinned to another queue
     * @throws IllegalArgumentException if the server cannot read the cron expression, or the submission has a delay, or
     *     says when it runs again or what it does without a worker: none of these holds for a schedule
     */
    void create(String id, Timing timing, TaskSubmission<?> submission);

    /** Every schedule of the namespace; a new one shows after a second or two. */
    List<TaskSchedule> list();

    /**
     * One schedule, as it is now.
     *
     * @throws ScheduleNotFoundException if there is none of this id
     */
    TaskSchedule get(String id);

    /** Submits nothing any more, until it is told to go on. What is under way goes on. */
    void pause(String id, String note);

    /** Goes on with a schedule that was paused. What was due meanwhile is not made up for. */
    void resume(String id, String note);

    /** Submits once more, now; also while it is paused. */
    void trigger(String id);

    /** Ends a schedule. What it has submitted goes on. */
    void delete(String id);
}
