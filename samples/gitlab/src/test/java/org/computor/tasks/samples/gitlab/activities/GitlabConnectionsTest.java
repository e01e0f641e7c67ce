package org.computor.tasks.samples.gitlab.activities;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import io.temporal.testing.TestActivityEnvironment;
import java.time.Duration;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.computor.tasks.activities.ServiceFailure;
import org.computor.tasks.samples.gitlab.Gitlab;
import org.computor.tasks.samples.gitlab.GitlabServer;
import org.computor.tasks.samples.gitlab.fake.Behaviour;
import org.computor.tasks.samples.gitlab.fake.FakeGitlab;
import org.computor.tasks.secrets.SecretRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GitlabConnectionsTest {

    private final FakeGitlab gitlab = FakeGitlab.start();
    private final GitlabServer server = new GitlabServer(gitlab.url(), new SecretRef("gitlab"));
    private final Map<String, String> tokens = Map.of("gitlab", gitlab.rootToken(), "wrong", "canary-4711");
    private final GitlabConnections connections = new GitlabConnections(
            asked -> requireNonNull(tokens.get(asked.token().name())), Duration.ofSeconds(60));

    // What is thrown is thrown inside of an activity
    private final TestActivityEnvironment temporal = TestActivityEnvironment.newInstance();

    @ActivityInterface
    public interface Asking {

        @ActivityMethod(name = "ask_for_version")
        String version(GitlabServer server);
    }

    private Asking asking() {
        temporal.registerActivitiesImplementations((Asking) asked -> connections.call(asked, Gitlab::version));
        return temporal.newActivityStub(Asking.class);
    }

    @AfterEach
    void stop() {
        temporal.close();
        connections.close();
        gitlab.close();
    }

    @Test
    void leavesGitlabAloneForAsLongAsItSaid() {
        gitlab.behave(Behaviour.ideal().limit(1, Duration.ofSeconds(60)));
        Asking asking = asking();
        assertThat(asking.version(server)).isNotBlank();

        assertFails(ServiceFailure.PAUSED, false, () -> asking.version(server));
        assertFails(ServiceFailure.PAUSED, false, () -> asking.version(server));

        assertThat(gitlab.requests()).isEqualTo(2);
    }

    @Test
    void triesNothingAgainThatWillNotGoBetter() {
        GitlabServer wrong = new GitlabServer(gitlab.url(), new SecretRef("wrong"));

        assertFails(ServiceFailure.REFUSED, true, () -> asking().version(wrong));
    }

    private static void assertFails(String type, boolean isFinal, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(ActivityFailure.class)
                .cause()
                .isInstanceOfSatisfying(ApplicationFailure.class, failure -> {
                    assertThat(failure.getType()).isEqualTo(type);
                    assertThat(failure.isNonRetryable()).isEqualTo(isFinal);
                    assertThat(failure).hasMessageNotContaining("canary-4711");
                    if (!isFinal) {
                        assertThat(failure.getNextRetryDelay()).isGreaterThan(Duration.ofMillis(500));
                    }
                });
    }
}
