package org.computor.tasks.samples.release.course;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import java.util.List;
import org.computor.tasks.annotations.ActivityDefaults;
import org.computor.tasks.annotations.Retry;

/** What Computor is told. Telling it twice changes nothing. */
@ActivityInterface
@ActivityDefaults(
        startToCloseTimeout = "30s",
        scheduleToCloseTimeout = "30m",
        retry = @Retry(maximumAttempts = 0, maximumInterval = "30s"))
public interface CourseApi {

    /** Which contents there are. */
    @ActivityMethod(name = "register_course_contents")
    void register(String courseId, List<Content> contents);

    /** That they are released. */
    @ActivityMethod(name = "report_course_release")
    void released(String courseId, String releaseId, ReleaseCourse.Released released);
}
