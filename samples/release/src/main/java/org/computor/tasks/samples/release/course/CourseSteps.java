package org.computor.tasks.samples.release.course;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import java.util.List;
import org.computor.tasks.annotations.ActivityDefaults;
import org.computor.tasks.annotations.Retry;
import org.computor.tasks.samples.gitlab.activities.GitlabConnections;
import org.computor.tasks.samples.release.Course;

/** Steps with git. Each begins with a fresh clone, so that any worker can take the next one. */
@ActivityInterface
@ActivityDefaults(
        queue = GitlabConnections.QUEUE,
        startToCloseTimeout = "10m",
        heartbeatTimeout = "10s",
        scheduleToCloseTimeout = "1h",
        retry = @Retry(maximumAttempts = 0, initialInterval = "500ms", maximumInterval = "15s"))
public interface CourseSteps {

    /** Reads what the selection has; fails for good if a named directory is not there or says nothing of itself. */
    @ActivityMethod(name = "read_course_contents")
    Assignments read(Course course, Selection selection);

    /** Copies into the template and the reference what was read, and pushes where that changed anything. */
    @ActivityMethod(name = "release_course_activity")
    Pushed release(Course course, Assignments assignments);

    /** @param commit the commit of the assignments that holds them */
    record Assignments(String commit, List<Content> contents) {}

    /**
     * @param template the template's commit
     * @param reference the reference's commit
     * @param changed whether either is new
     */
    record Pushed(String template, String reference, boolean changed) {}
}
