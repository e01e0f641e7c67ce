package org.computor.tasks.samples.hierarchy;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.UUID;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.annotations.Retry;
import org.computor.tasks.samples.hierarchy.config.CourseFamilyConfig;
import org.computor.tasks.samples.hierarchy.work.Level;

/** Creates a course family in an organization, or adopts what is there of it. */
@RegisterTask(
        name = "create_course_family",
        description = "Creates a course family in GitLab and in the database",
        retry = @Retry(maximumAttempts = 1))
public class CreateCourseFamily extends HierarchyTask<CreateCourseFamily.Parameters, CreateCourseFamily.Created> {

    /**
     * @param organizationId the organization's row, which knows the GitLab and the reference to its token
     * @param userId who wants it
     */
    public record Parameters(
            CourseFamilyConfig familyConfig,
            UUID organizationId,
            @NotBlank String userId) {}

    /** @param changes what was created, changed and left, in the order in which it was done */
    public record Created(
            String courseFamilyId,
            String name,
            long gitlabGroupId,
            boolean gitlabCreated,
            boolean dbCreated,
            List<Change> changes) {}

    @Override
    public WorkflowResult<Created> run(Parameters parameters) {
        Placed organization =
                existing(Level.ORGANIZATION, parameters.organizationId().toString());
        Built<Placed> family = build(
                parameters.userId(), hierarchy -> hierarchy.courseFamily(organization, parameters.familyConfig()));
        Placed placed = family.value();
        return WorkflowResult.completed(new Created(
                placed.row().id(),
                parameters.familyConfig().name(),
                placed.groupId(),
                family.created("group", placed.fullPath()),
                family.created("course family", placed.fullPath()),
                family.changes()));
    }
}
