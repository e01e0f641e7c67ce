package org.computor.tasks.samples.hierarchy.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.computor.tasks.secrets.SecretRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeploymentFileTest {

    private static final String FILE = """
            execution_backends:
              - {slug: temporal.default, type: temporal, properties: {task_queue: computor-tasks}}
            organizations:
              - name: Computer Science
                path: cs
                gitlab: {url: "https://gitlab.example.org", token: "%s"}
                course_families:
                  - name: Introduction
                    path: intro
                    courses:
                      - name: Programming 101
                        path: prog101
                        execution_backends: [{slug: temporal.default}]
                        content_types: [{slug: assignment, title: Assignment, kind: assignment, color: green}]
            users: []
            settings: {auto_create_gitlab_groups: true}
            """;

    private final Map<String, String> kept = new HashMap<>();
    private final SecretStore secrets = (name, value) -> {
        kept.put(name, value);
        return new SecretRef(name);
    };

    private Deployment read(String yaml) {
        return DeploymentFile.parse(yaml).deployment(secrets, Map.of("GITLAB_TOKEN", "from-environment"));
    }

    @Test
    void readsComputorsDeploymentFiles() {
        Deployment.Organization organization =
                read(FILE.formatted("secret:mine")).organizations().get(0);

        assertThat(organization.path()).isEqualTo("cs");
        assertThat(organization.families().get(0).allCourses().get(0).contentTypes())
                .hasSize(1);
        assertThat(DeploymentFile.parse(FILE).leftOut()).containsExactly("execution_backends", "settings");
    }

    @ParameterizedTest
    @CsvSource({"${GITLAB_TOKEN}, from-environment", "glpat-typed-in, glpat-typed-in"})
    void keepsTokensAndHandsOnReferences(String written, String value) {
        Deployment deployment = read(FILE.formatted(written));

        assertThat(deployment.organizations().get(0).gitlab().token()).isEqualTo(new SecretRef("gitlab-cs"));
        assertThat(kept).containsExactly(Map.entry("gitlab-cs", value));
        assertThat(deployment.toString()).doesNotContain(value);
    }

    @Test
    void takesTheAddressFromAVariableToo() {
        String yaml = "organizations: [{name: a, path: a, gitlab: {url: '${URL}', token: 'secret:mine'}}]";

        assertThat(DeploymentFile.parse(yaml)
                        .deployment(secrets, Map.of("URL", "https://gitlab.example.org:8443/git"))
                        .organizations()
                        .get(0)
                        .gitlab()
                        .url())
                .isEqualTo("https://gitlab.example.org:8443/git");
    }

    @Test
    void leavesReferencesAlone() {
        assertThat(read(FILE.formatted("secret:mine"))
                        .organizations()
                        .get(0)
                        .gitlab()
                        .token())
                .isEqualTo(new SecretRef("mine"));
        assertThat(kept).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "organizations: [{name: a, path: a}]|organizations[0].gitlab is missing",
                "organizations: [{name: a, gitlab: {url: 'http://u'}}]|organizations[0].gitlab.token is missing",
                "organizations: [{gitlab: {url: 'http://u', token: '${NO}'}}]|the variable NO, which is not set",
                "organizations: [{gitlab: {url: '${NO}', token: t}}]|gitlab.url is the variable NO, which is not set",
                "organizations: [{gitlab: {url: 'gitlab', token: t}}]|organizations[0].gitlab.url is no address",
                "organizations: [{nme: a, gitlab: {url: 'http://u', token: t}}]|Unrecognized field \"nme\"",
                "- a|a deployment file is an object with the field organizations",
                "a: [|not YAML"
            })
    void saysWhatToMend(String yaml, String complaint) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(complaint);
    }
}
