package org.computor.tasks.samples.gitlab.activities;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.temporal.failure.ApplicationFailure;
import java.time.Duration;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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

    @AfterEach
    void stop() {
        connections.close();
        gitlab.close();
    }

    @Test
    void leavesGitlabAloneForAsLongAsItSaid() {
        gitlab.behave(Behaviour.ideal().limit(1, Duration.ofSeconds(60)));
        assertThat(connections.call(server, Gitlab::version)).isNotBlank();

        assertFails("GitlabRATE_LIMITED", false, () -> connections.call(server, Gitlab::version));
        assertFails("GitlabRATE_LIMITED", false, () -> connections.call(server, Gitlab::version));

        assertThat(gitlab.requests()).isEqualTo(2);
    }

    @Test
    void triesNothingAgainThatWillNotGoBetter() {
        GitlabServer wrong = new GitlabServer(gitlab.url(), new SecretRef("wrong"));

        assertFails("GitlabFORBIDDEN", true, () -> connections.call(wrong, Gitlab::version));
    }

    private static void assertFails(String type, boolean isFinal, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ApplicationFailure.class, failure -> {
            assertThat(failure.getType()).isEqualTo(type);
            assertThat(failure.isNonRetryable()).isEqualTo(isFinal);
            assertThat(failure).hasMessageNotContaining("canary-4711");
            if (!isFinal) {
                assertThat(failure.getNextRetryDelay()).isGreaterThan(Duration.ofMillis(500));
            }
        });
    }
}
