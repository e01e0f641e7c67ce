package org.computor.tasks.samples.hierarchy;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.annotations.Retry;
import org.computor.tasks.samples.gitlab.GitlabServer;
import org.computor.tasks.samples.hierarchy.config.CourseConfig;
import org.computor.tasks.samples.hierarchy.config.Deployment;
import org.computor.tasks.samples.hierarchy.config.Deployment.Family;
import org.computor.tasks.samples.hierarchy.config.Deployment.Organization;

/** Puts up a whole hierarchy, or says what that would take. All of it is there in the end, or none of what is new. */
@RegisterTask(
        name = "deploy_computor_hierarchy",
        description = "Creates organizations, course families and courses from a deployment file",
        retry = @Retry(maximumAttempts = 1))
public class DeployHierarchy extends HierarchyTask<DeployHierarchy.Parameters, DeployHierarchy.Deployed> {

    /**
     * @param deploymentConfig the hierarchy; see {@code DeploymentFile}
     * @param userId who wants it
     * @param dryRun whether to plan only
     */
    public record Parameters(
            Deployment deploymentConfig,
            @NotBlank String userId,
            @JsonProperty(defaultValue = "false") boolean dryRun) {}

    /**
     * @param dryRun whether it is a plan
     * @param organizations the ids of their rows, in the order of the file; of a plan, of those that are there
     * @param courseFamilies likewise
     * @param courses likewise
     * @param changes what was, or would be, created, changed and left
     */
    public record Deployed(
            boolean dryRun,
            List<String> organizations,
            List<String> courseFamilies,
            List<String> courses,
            List<Change> changes) {}

    private final List<String> organizations = new ArrayList<>();
    private final List<String> courseFamilies = new ArrayList<>();
    private final List<String> courses = new ArrayList<>();

    @Override
    public WorkflowResult<Deployed> run(Parameters parameters) {
        List<Change> changes = parameters.dryRun() ? plan(parameters) : deploy(parameters);
        return WorkflowResult.completed(
                new Deployed(parameters.dryRun(), organizations, courseFamilies, courses, changes));
    }

    private List<Change> plan(Parameters parameters) {
        Plan plan = new Plan(gitlab, rows);
        walk(new Hierarchy(plan, parameters.userId()), parameters.deploymentConfig());
        return plan.settle();
    }

    private List<Change> deploy(Parameters parameters) {
        return build(parameters.userId(), hierarchy -> walk(hierarchy, parameters.deploymentConfig()))
                .changes();
    }

    private boolean walk(Hierarchy hierarchy, Deployment deployment) {
        int total = levels(deployment);
        for (Organization config : deployment.organizations()) {
            GitlabServer server =
                    new GitlabServer(config.gitlab().url(), config.gitlab().token());
            Placed organization = done(hierarchy.organization(server, config.config()), organizations, total);
            for (Family family : config.families()) {
                Placed placed = done(hierarchy.courseFamily(organization, family.config()), courseFamilies, total);
                for (CourseConfig course : family.allCourses()) {
                    done(hierarchy.course(placed, course), courses, total);
                }
            }
        }
        return true;
    }

    private Placed done(Placed placed, List<String> ids, int total) {
        if (!placed.row().id().isEmpty()) {
            ids.add(placed.row().id());
        }
        int done = organizations.size() + courseFamilies.size() + courses.size();
        progress(90 * done / total, placed.fullPath());
        return placed;
    }

    private static int levels(Deployment deployment) {
        return deployment.organizations().stream()
                .mapToInt(organization -> 1
                        + organization.families().stream()
                                .mapToInt(family -> 1 + family.allCourses().size())
                                .sum())
                .sum();
    }
}
