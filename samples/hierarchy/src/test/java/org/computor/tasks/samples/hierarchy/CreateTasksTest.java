package org.computor.tasks.samples.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import java.util.UUID;
import org.computor.tasks.InvalidParametersException;
import org.computor.tasks.TaskFailure;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.samples.hierarchy.config.CourseConfig;
import org.computor.tasks.samples.hierarchy.config.CourseFamilyConfig;
import org.computor.tasks.samples.hierarchy.config.OrganizationConfig;
import org.computor.tasks.secrets.SecretRef;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The test to copy: an organization, a course family and a course, one task each. */
class CreateTasksTest {

    private static final World WORLD = new World();
    private static final OrganizationConfig KIT = new OrganizationConfig("KIT", "kit", "A university", null, null);
    private static final CourseFamilyConfig PROG = new CourseFamilyConfig("Programming", "prog", null, null);
    private static final CourseConfig COURSE =
            new CourseConfig("Programming 2026", "2026", null, null, null, null, null, null);

    @RegisterExtension
    static final TaskExtension server = WORLD.server().build();

    @BeforeEach
    void clear() {
        WORLD.clear();
        WORLD.secrets.keep("gitlab-kit", World.TOKEN);
    }

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @Test
    void createsOneLevelAfterTheOther(TaskClient tasks) {
        CreateOrganization.Created kit = organization(tasks).result();
        CreateCourseFamily.Created prog = tasks.submit(
                        CreateCourseFamily.class,
                        new CreateCourseFamily.Parameters(PROG, UUID.fromString(kit.organizationId()), "ada"))
                .result();
        TaskHandle<CreateCourse.Created> course = tasks.submit(
                CreateCourse.class, new CreateCourse.Parameters(COURSE, UUID.fromString(prog.courseFamilyId()), "ada"));

        assertThat(course).resultSatisfies(created -> {
            assertThat(created.gitlabCreated()).isTrue();
            assertThat(created.dbCreated()).isTrue();
            assertThat(created.changes()).hasSize(6);
        });
        assertThat(WORLD.gitlab.tree()).hasSize(8);
        assertThat(WORLD.rows()).hasSize(3);
    }

    @Test
    void adoptsWhatIsThere(TaskClient tasks) {
        String id = organization(tasks).result().organizationId();

        assertThat(organization(tasks)).resultSatisfies(created -> {
            assertThat(created.organizationId()).isEqualTo(id);
            assertThat(created.gitlabCreated()).isFalse();
            assertThat(created.dbCreated()).isFalse();
        });
    }

    @Test
    void saysWhichOrganizationIsMissing(TaskClient tasks) {
        UUID unknown = new UUID(0, 1);

        assertThat(tasks.submit(CreateCourseFamily.class, new CreateCourseFamily.Parameters(PROG, unknown, "ada")))
                .hasFailed(TaskFailure.Kind.THREW)
                .hasMessage("there is no organization with the id " + unknown);
    }

    @Test
    void takesNoTokenInPlaceOfAReference(TaskClient tasks) {
        assertThatThrownBy(() -> tasks.submit(
                        "create_organization",
                        "{\"org_config\":{\"name\":\"KIT\",\"path\":\"kit\"},\"gitlab_url\":\"http://x\","
                                + "\"gitlab_token\":\"glpat-typed-in\",\"user_id\":\"ada\"}"))
                .isInstanceOf(InvalidParametersException.class)
                .hasMessageContaining("gitlab_token")
                .hasMessageNotContaining("glpat-typed-in");
    }

    @Test
    void sendsATokenToNoOtherGitlab(TaskClient tasks) {
        assertThat(tasks.submit(
                        CreateOrganization.class,
                        new CreateOrganization.Parameters(
                                KIT, "http://gitlab.evil.example", new SecretRef("gitlab-kit"), "ada")))
                .hasFailed(TaskFailure.Kind.THREW)
                .hasMessageContaining("the secret 'gitlab-kit' may not be sent to that destination");
    }

    private static TaskHandle<CreateOrganization.Created> organization(TaskClient tasks) {
        return tasks.submit(
                CreateOrganization.class,
                new CreateOrganization.Parameters(KIT, WORLD.gitlab.url(), new SecretRef("gitlab-kit"), "ada"));
    }
}
