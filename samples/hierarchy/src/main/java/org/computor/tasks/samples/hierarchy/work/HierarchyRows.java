package org.computor.tasks.samples.hierarchy.work;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import org.computor.tasks.Ensured;
import org.computor.tasks.annotations.ActivityDefaults;
import org.computor.tasks.annotations.Retry;

/** Steps in the database. A row that a task creates carries its id until it is settled. */
@ActivityInterface
@ActivityDefaults(
        startToCloseTimeout = "30s",
        scheduleToCloseTimeout = "10m",
        waitForCancellation = true,
        retry = @Retry(maximumAttempts = 0, initialInterval = "500ms", maximumInterval = "10s"))
public interface HierarchyRows {

    @ActivityMethod(name = "create_organization_activity")
    Ensured<Row> ensureOrganization(String taskId, RowWish wish);

    @ActivityMethod(name = "create_course_family_activity")
    Ensured<Row> ensureCourseFamily(String taskId, RowWish wish);

    @ActivityMethod(name = "create_course_activity")
    Ensured<Row> ensureCourse(String taskId, RowWish wish);

    /** The row of that id; fails for good if there is none. */
    @ActivityMethod(name = "find_row")
    Row find(Level level, String id);

    /** Compares what is there with what is wanted; changes nothing. */
    @ActivityMethod(name = "inspect_row")
    Inspection inspect(RowWish wish);

    /** Removes what the task created and has not settled. */
    @ActivityMethod(name = "remove_row")
    void remove(String taskId, RowWish wish);

    /**
     * Writes what is wanted, if it is not there yet.
     *
     * @return whether anything was written
     */
    @ActivityMethod(name = "settle_row")
    @ActivityDefaults(
            startToCloseTimeout = "30s",
            retry = @Retry(maximumAttempts = 0, initialInterval = "500ms", maximumInterval = "30s"))
    boolean settle(RowWish wish);

    /** @param row what is there, or would be */
    record Inspection(Difference difference, Row row) {}
}
