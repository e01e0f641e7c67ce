package org.computor.tasks.samples.release.students;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import org.computor.tasks.annotations.ActivityDefaults;
import org.computor.tasks.annotations.Retry;
import org.computor.tasks.samples.gitlab.activities.GitlabConnections;
import org.computor.tasks.samples.release.Course;

/**
 * Steps in GitLab. They are tried again until the time for all attempts is over, since GitLab may ask for any number of
 * pauses; what will not go better fails at once.
 */
@ActivityInterface
@ActivityDefaults(
        queue = GitlabConnections.QUEUE,
        startToCloseTimeout = "1m",
        heartbeatTimeout = "10s",
        scheduleToCloseTimeout = "30m",
        waitForCancellation = true,
        retry = @Retry(maximumAttempts = 0, initialInterval = "500ms", maximumInterval = "15s"))
public interface ReleaseSteps {

    /** Finds what all releases of the course need, and creates the group {@code submissions} if it is not there. */
    @ActivityMethod(name = "prepare_release_activity")
    Places prepare(Course course);

    /**
     * Gives somebody a repository and rights. May be called again at any time: what is there is left.
     *
     * @param repository the path of the repository among those of the students
     */
    @ActivityMethod(name = "release_students_activity")
    StudentReport release(Course course, Places places, Student student, String repository);
}
