package org.computor.tasks.samples.gitlab.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.computor.tasks.samples.gitlab.GitlabException;
import org.computor.tasks.samples.gitlab.GitlabException.Kind;
import org.computor.tasks.samples.gitlab.Group;
import org.computor.tasks.samples.gitlab.NewGroup;
import org.computor.tasks.samples.gitlab.NewProject;
import org.computor.tasks.samples.gitlab.client.Gitlab4jClient;
import org.computor.tasks.samples.gitlab.fake.Behaviour;
import org.computor.tasks.samples.gitlab.fake.Chaos;
import org.computor.tasks.samples.gitlab.fake.Chaos.Mishap;
import org.computor.tasks.samples.gitlab.fake.FakeGitlab;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EnsuringTest {

    private static final NewGroup KIT = new NewGroup("kit", "KIT", "A university", null);

    private FakeGitlab server;
    private Gitlab4jClient gitlab;
    private Ensuring mine;
    private Ensuring another;

    @BeforeEach
    void start() {
        server = FakeGitlab.start();
        gitlab = new Gitlab4jClient(server.url(), server.rootToken(), Duration.ofSeconds(60));
        mine = new Ensuring(gitlab, "task-1");
        another = new Ensuring(gitlab, "task-2");
    }

    @AfterEach
    void stop() {
        gitlab.close();
        server.close();
    }

    @Test
    void knowsItsOwnAgainWhenTheAnswerWasLost() {
        server.behave(Behaviour.ideal().chaos(Chaos.of(1, 100, Mishap.CUT_AFTER)));
        assertThatThrownBy(() -> gitlab.createGroup(
                        new NewGroup("kit", "KIT", Mark.of("task-1").text(), null)))
                .isInstanceOf(GitlabException.class);
        server.behave(Behaviour.ideal());

        assertThat(mine.group("kit", KIT).created()).isTrue();
    }

    @Test
    void adoptsWhatWasThereAndDoesNotRemoveIt() {
        gitlab.createGroup(KIT);

        assertThat(mine.group("kit", KIT).created()).isFalse();
        mine.removeGroup("kit", KIT);

        assertThat(server.tree()).containsExactly("group kit 'A university' [root=50]");
    }

    @Test
    void removesWhatItCreatedTwiceIfNeedBe() {
        Group kit = mine.group("kit", KIT).value();
        NewProject app = new NewProject("app", "", kit.id());
        mine.project("kit/app", app);

        mine.removeProject("kit/app", app);
        mine.removeProject("kit/app", app);
        mine.removeGroup("kit", KIT);
        mine.removeGroup("kit", KIT);

        assertThat(server.tree()).isEmpty();
    }

    @Test
    void removesWhatItCannotSeeYet() {
        server.behave(Behaviour.ideal().staleFor(Duration.ofSeconds(2)));
        mine.group("kit", KIT);

        Awaitility.await().until(() -> succeeds(() -> mine.removeGroup("kit", KIT)));

        assertThat(server.tree()).isEmpty();
    }

    @Test
    void survivesAStaleReadAfterACreate() {
        server.behave(Behaviour.ideal().staleFor(Duration.ofSeconds(2)));
        mine.group("kit", KIT);

        assertKind(Kind.NOT_FOUND, () -> mine.group("kit", KIT));
        Awaitility.await().until(() -> succeeds(() -> mine.group("kit", KIT)));
    }

    @Test
    void waitsForAnotherTaskThatIsCreatingIt() {
        Group kit = another.group("kit", KIT).value();
        assertKind(Kind.BUSY, () -> mine.group("kit", KIT));

        gitlab.describeGroup(kit.id(), "A university");

        assertThat(mine.group("kit", KIT).created()).isFalse();
    }

    @Test
    void doesNotRemoveWhatHoldsSomethingOfOthers() {
        Group kit = mine.group("kit", KIT).value();
        gitlab.createProject(new NewProject("theirs", "", kit.id()));

        assertThatThrownBy(() -> mine.removeGroup("kit", KIT)).hasMessageContaining("it holds [kit/theirs]");
    }

    private static boolean succeeds(Runnable action) {
        try {
            action.run();
            return true;
        } catch (GitlabException e) {
            return false;
        }
    }

    private static void assertKind(Kind kind, Supplier<?> action) {
        assertThatThrownBy(action::get)
                .isInstanceOfSatisfying(
                        GitlabException.class, e -> assertThat(e.kind()).isEqualTo(kind));
    }
}
