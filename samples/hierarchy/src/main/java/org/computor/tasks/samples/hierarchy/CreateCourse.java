package org.computor.tasks.samples.hierarchy;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.UUID;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.annotations.Retry;
import org.computor.tasks.samples.hierarchy.config.CourseConfig;
import org.computor.tasks.samples.hierarchy.work.Level;

/** Creates a course in a course family, or adopts what is there of it. */
@RegisterTask(
        name = "create_course",
        description = "Creates a course in GitLab and in the database",
        retry = @Retry(maximumAttempts = 1))
public class CreateCourse extends HierarchyTask<CreateCourse.Parameters, CreateCourse.Created> {

    /**
     * @param courseFamilyId the course family's row
     * @param userId who wants it
     */
    public record Parameters(
            CourseConfig courseConfig,
            UUID courseFamilyId,
            @NotBlank String userId) {}

    /** @param changes what was created, changed and left, in the order in which it was done */
    public record Created(
            String courseId,
            String name,
            long gitlabGroupId,
            boolean gitlabCreated,
            boolean dbCreated,
            List<Change> changes) {}

    @Override
    public WorkflowResult<Created> run(Parameters parameters) {
        Placed family =
                existing(Level.COURSE_FAMILY, parameters.courseFamilyId().toString());
        Built<Placed> course =
                build(parameters.userId(), hierarchy -> hierarchy.course(family, parameters.courseConfig()));
        Placed placed = course.value();
        return WorkflowResult.completed(new Created(
                placed.row().id(),
                parameters.courseConfig().name(),
                placed.groupId(),
                course.created("group", placed.fullPath()),
                course.created("course", placed.fullPath()),
                course.changes()));
    }
}
