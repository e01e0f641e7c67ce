package org.computor.tasks.samples.gitlab.activities;

import io.temporal.failure.ApplicationFailure;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.computor.tasks.activities.Heartbeat;
import org.computor.tasks.activities.RemoteService;
import org.computor.tasks.activities.ServiceFailure;
import org.computor.tasks.samples.gitlab.Gitlab;
import org.computor.tasks.samples.gitlab.GitlabException;
import org.computor.tasks.samples.gitlab.GitlabException.Kind;
import org.computor.tasks.samples.gitlab.GitlabServer;
import org.computor.tasks.samples.gitlab.client.Gitlab4jClient;
import org.computor.tasks.secrets.Secret;

/**
 * The GitLabs that the activities of a worker talk to. Failures are thrown as Temporal understands them: what may go
 * better later is tried again, not before GitLab said so, and nobody holds a thread meanwhile; what will not is final.
 */
public final class GitlabConnections implements AutoCloseable {

    /**
     * The queue of all activities that talk to GitLab, and of nothing else, so that one rate limits them all:
     * {@link org.computor.tasks.worker.QueueSettings#queueActivitiesPerSecond}, with GitLab's limit divided by the
     * requests that an activity sends.
     */
    public static final String QUEUE = "computor-gitlab";

    private record Key(String url, String token) {
        @Override
        public String toString() {
            return url;
        }
    }

    private final Function<GitlabServer, String> tokens;
    private final Duration patience;
    private final Map<String, RemoteService> services = new ConcurrentHashMap<>();
    private final Map<Key, Gitlab4jClient> clients = new ConcurrentHashMap<>();

    /**
     * Gets its tokens as secrets of the worker ({@link org.computor.tasks.secrets.WorkerSecrets}), which says to which
     * GitLab each of them may go.
     *
     * @param patience how long one request may take
     */
    public GitlabConnections(Duration patience) {
        this(GitlabConnections::resolve, patience);
    }

    GitlabConnections(Function<GitlabServer, String> tokens, Duration patience) {
        this.tokens = tokens;
        this.patience = patience;
    }

    private static String resolve(GitlabServer server) {
        try (Secret secret = server.token().resolveFor(new URI(server.url()))) {
            return secret.reveal();
        } catch (URISyntaxException e) {
            throw ServiceFailure.refused(server.url() + " is no address of a GitLab");
        }
    }

    /**
     * Does something with a GitLab. Gives signs of life meanwhile, for activities with a heartbeat timeout.
     *
     * @throws ApplicationFailure if that failed
     */
    public <T> T call(GitlabServer server, Function<Gitlab, T> work) {
        RemoteService gitlab = services.computeIfAbsent(server.url(), RemoteService::new);
        return Heartbeat.during(() -> gitlab.call(() -> ask(server, work)));
    }

    private <T> T ask(GitlabServer server, Function<Gitlab, T> work) {
        try {
            return work.apply(client(server));
        } catch (GitlabException e) {
            throw failure(e);
        }
    }

    /**
     * The token of a server, for git.
     *
     * @throws ApplicationFailure if the worker does not hand it out, or not for that server
     */
    public String token(GitlabServer server) {
        return tokens.apply(server);
    }

    private Gitlab client(GitlabServer server) {
        return clients.computeIfAbsent(
                new Key(server.url(), token(server)), key -> new Gitlab4jClient(key.url(), key.token(), patience));
    }

    // The cause stays here: it is the client's, and what it says is in the message
    private static ApplicationFailure failure(GitlabException e) {
        String message = String.valueOf(e.getMessage());
        Duration wait = e.retryAfter().orElse(Duration.ZERO);
        if (e.kind() == Kind.RATE_LIMITED) {
            return ServiceFailure.paused(message, wait);
        }
        return e.kind().isPassing() ? ServiceFailure.unavailable(message, wait) : ServiceFailure.refused(message);
    }

    @Override
    public void close() {
        clients.values().forEach(Gitlab4jClient::close);
        clients.clear();
    }
}
