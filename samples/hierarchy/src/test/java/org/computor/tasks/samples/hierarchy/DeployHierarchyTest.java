package org.computor.tasks.samples.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.computor.tasks.TaskFailure;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.samples.gitlab.Gitlab;
import org.computor.tasks.samples.gitlab.NewGroup;
import org.computor.tasks.samples.gitlab.NewProject;
import org.computor.tasks.samples.gitlab.client.Gitlab4jClient;
import org.computor.tasks.samples.gitlab.fake.Behaviour;
import org.computor.tasks.samples.gitlab.fake.Chaos;
import org.computor.tasks.samples.gitlab.fake.Chaos.Mishap;
import org.computor.tasks.samples.hierarchy.Change.Action;
import org.computor.tasks.samples.hierarchy.DeployHierarchy.Deployed;
import org.computor.tasks.samples.hierarchy.config.DeploymentFile;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeployHierarchyTest {

    private static final World WORLD = new World();

    @RegisterExtension
    static final TaskExtension server = WORLD.server().build();

    @BeforeEach
    void clear() {
        WORLD.clear();
    }

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @Test
    void putsUpAWholeHierarchy(TaskClient tasks) {
        Deployed deployed = deploy(tasks).result();

        assertThat(deployed.changes()).hasSize(17).allMatch(change -> change.action() == Action.CREATE);
        assertThat(deployed.courses()).hasSize(2);
        assertThat(WORLD.gitlab.tree())
                .contains(
                        "group kit 'A university' [root=50]",
                        "group kit/prog 'First steps' [root=50]",
                        "group kit/prog/2026/students 'Repositories of the students' [root=50]",
                        "project protects [main] kit/prog/2026/student-template 'What every student begins with' []")
                .hasSize(13);
        assertThat(WORLD.rows()).hasSize(4).allMatch(row -> row.contains("settled=true"));
        assertThat(WORLD.rows().get(0)).contains("\"token\": \"secret:gitlab-kit\"");
    }

    @Test
    void changesNothingTheSecondTime(TaskClient tasks) {
        assertThat(deploy(tasks)).isFinished();
        List<String> before = WORLD.state();

        assertThat(deploy(tasks))
                .resultSatisfies(deployed ->
                        assertThat(deployed.changes()).hasSize(17).allMatch(change -> change.action() == Action.LEAVE));
        assertThat(WORLD.state()).isEqualTo(before);
    }

    @Test
    void deploysAFileOfTheFormThatComputorHas(TaskClient tasks) throws IOException {
        DeploymentFile file =
                DeploymentFile.read(Path.of("src/test/resources/deployments/backends-on-two-levels.yaml"));
        DeployHierarchy.Parameters parameters = new DeployHierarchy.Parameters(
                file.deployment(WORLD.secrets, Map.of("GITLAB_URL", WORLD.gitlab.url(), "GITLAB_TOKEN", World.TOKEN)),
                "ada",
                false);

        assertThat(file.leftOut()).containsExactly("execution_backends", "settings");
        assertThat(tasks.submit(DeployHierarchy.class, parameters))
                .resultSatisfies(deployed -> assertThat(deployed.courses()).hasSize(2));
        assertThat(WORLD.rows())
                .anyMatch(row -> row.contains("prog1") && row.contains("custom_timeout") && row.contains("Unit"));
        List<String> before = WORLD.state();
        assertThat(tasks.submit(DeployHierarchy.class, parameters))
                .resultSatisfies(
                        deployed -> assertThat(deployed.changes()).allMatch(change -> change.action() == Action.LEAVE));
        assertThat(WORLD.state()).isEqualTo(before);
    }

    @Test
    void saysWhatItWouldDoAndDoesNothing(TaskClient tasks) {
        gitlab(gitlab -> gitlab.createGroup(new NewGroup("kit", "kit", "Another description", null)));
        List<String> before = WORLD.state();

        Deployed plan = tasks.submit(DeployHierarchy.class, WORLD.deployment("kit", true))
                .result();

        assertThat(plan.dryRun()).isTrue();
        assertThat(plan.changes())
                .hasSize(17)
                .startsWith(
                        new Change("group", "kit", Action.CHANGE), new Change("organization", "kit", Action.CREATE));
        assertThat(WORLD.state()).isEqualTo(before);
        assertThat(deploy(tasks))
                .resultSatisfies(
                        deployed -> assertThat(deployed.changes()).containsExactlyInAnyOrderElementsOf(plan.changes()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kit/prog", "kit/prog/documents", "kit/prog/2026/tutors", "kit/prog/2026/assignments"})
    void takesAwayWhatItCreatedAndNothingElse(String forbidden, TaskClient tasks) {
        gitlab(gitlab -> gitlab.createGroup(new NewGroup("kit", "kit", "Was here before", null)));
        List<String> before = WORLD.state();
        WORLD.gitlab.forbid(forbidden, true);

        assertThat(deploy(tasks)).hasFailed(TaskFailure.Kind.THREW).hasMessageContaining("403");
        WORLD.gitlab.forbid(forbidden, false);

        assertThat(WORLD.state()).isEqualTo(before);
    }

    @Test
    void namesWhatItCouldNotTakeAway(TaskClient tasks) {
        WORLD.gitlab.forbid("kit/prog/2026/assignments", true);
        WORLD.gitlab.behave(Behaviour.ideal().chaos(Chaos.of(1, 100, Mishap.SLOW)));
        TaskHandle<Deployed> task = deploy(tasks);
        gitlab(gitlab -> {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(3))
                    .until(() -> gitlab.group("kit/prog/2025").isPresent());
            gitlab.createProject(new NewProject(
                    "theirs", "", gitlab.group("kit/prog/2025").orElseThrow().id()));
        });
        World.awaitStage(task, "kit/prog/2025");
        WORLD.gitlab.behave(Behaviour.ideal());

        assertThat(task)
                .hasFailed(TaskFailure.Kind.THREW)
                .hasMessageContaining("could not undo group kit/prog/2025: ")
                .hasMessageContaining("it holds [kit/prog/2025/theirs]");
        WORLD.gitlab.forbid("kit/prog/2026/assignments", false);
        assertThat(WORLD.gitlab.tree()).hasSize(4);
        assertThat(WORLD.rows()).isEmpty();
    }

    @Test
    void takesEverythingAwayWhenItIsCancelled(TaskClient tasks) {
        WORLD.gitlab.behave(Behaviour.ideal().chaos(Chaos.of(1, 100, Mishap.SLOW)));
        TaskHandle<Deployed> task = deploy(tasks);
        gitlab(gitlab -> Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(() -> gitlab.group("kit/prog/2025/students").isPresent()));

        task.cancel("not this year");
        World.awaitEnd(task);

        assertThat(task).isCancelled();
        assertThat(WORLD.state()).isEmpty();
    }

    @Test
    void comesToTheSameEndOnAGitlabThatMisbehaves(TaskClient tasks) {
        comesToTheSameEnd(15, 1, tasks);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5, 6, 7, 8, 9})
    void comesToTheSameEndOnAGitlabThatMisbehavesALot(long seed, TaskClient tasks) {
        comesToTheSameEnd(30, seed, tasks);
    }

    private static void comesToTheSameEnd(int percent, long seed, TaskClient tasks) {
        assertThat(deploy(tasks)).isFinished();
        List<String> ideal = WORLD.state();
        WORLD.clear();
        WORLD.gitlab.behave(Behaviour.ideal().staleFor(Duration.ofMillis(300)).chaos(Chaos.of(seed, percent)));

        TaskHandle<Deployed> task = deploy(tasks);
        World.awaitEnd(task);

        assertThat(task).isFinished();
        assertThat(WORLD.state()).isEqualTo(ideal);
    }

    @Test
    void twoAtOnceShareWhatTheyCreate(TaskClient tasks) {
        TaskHandle<Deployed> one = deploy(tasks);
        TaskHandle<Deployed> another = deploy(tasks);
        World.awaitEnd(one);
        World.awaitEnd(another);

        assertThat(one).isFinished();
        assertThat(another).isFinished();
        assertThat(WORLD.gitlab.tree()).hasSize(13);
        assertThat(WORLD.rows()).hasSize(4);
    }

    private static TaskHandle<Deployed> deploy(TaskClient tasks) {
        return tasks.submit(DeployHierarchy.class, WORLD.deployment("kit", false));
    }

    private static void gitlab(Consumer<Gitlab> work) {
        try (Gitlab4jClient client = new Gitlab4jClient(WORLD.gitlab.url(), World.TOKEN, Duration.ofSeconds(60))) {
            work.accept(client);
        }
    }
}
