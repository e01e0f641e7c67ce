package org.computor.tasks.samples.hierarchy;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.annotations.Retry;
import org.computor.tasks.samples.gitlab.GitlabServer;
import org.computor.tasks.samples.hierarchy.config.OrganizationConfig;
import org.computor.tasks.secrets.SecretRef;

/** Creates an organization, or adopts what is there of it. */
@RegisterTask(
        name = "create_organization",
        description = "Creates an organization in GitLab and in the database",
        retry = @Retry(maximumAttempts = 1))
public class CreateOrganization extends HierarchyTask<CreateOrganization.Parameters, CreateOrganization.Created> {

    /**
     * @param gitlabUrl such as {@code https://gitlab.example.org}
     * @param gitlabToken a reference to the token, {@code secret:NAME}; never the token
     * @param userId who wants it
     */
    public record Parameters(
            OrganizationConfig orgConfig,
            @NotBlank String gitlabUrl,
            SecretRef gitlabToken,
            @NotBlank String userId) {}

    /** @param changes what was created, changed and left, in the order in which it was done */
    public record Created(
            String organizationId,
            String name,
            long gitlabGroupId,
            boolean gitlabCreated,
            boolean dbCreated,
            List<Change> changes) {}

    @Override
    public WorkflowResult<Created> run(Parameters parameters) {
        GitlabServer server = new GitlabServer(parameters.gitlabUrl(), parameters.gitlabToken());
        Built<Placed> organization =
                build(parameters.userId(), hierarchy -> hierarchy.organization(server, parameters.orgConfig()));
        Placed placed = organization.value();
        return WorkflowResult.completed(new Created(
                placed.row().id(),
                parameters.orgConfig().name(),
                placed.groupId(),
                organization.created("group", placed.fullPath()),
                organization.created("organization", placed.fullPath()),
                organization.changes()));
    }
}
