package org.computor.tasks.secrets;

import io.temporal.common.SimplePlugin;
import io.temporal.common.interceptors.ActivityInboundCallsInterceptor;
import io.temporal.common.interceptors.WorkerInterceptorBase;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The secrets that a worker hands out to its activities: those named here, and no others.
 *
 * <pre>{@code
 * TaskWorker.builder(client)
 *         .plugins(WorkerSecrets.from(
 *                 SecretResolver.directory(Path.of("/run/secrets")),
 *                 SecretGrant.of("GITLAB_TOKEN").forOrigins("https://gitlab.example.org")))
 * }</pre>
 *
 * <p>A value that an activity resolved and that stands in what it throws is masked there; one that stands in its result
 * fails the activity.
 */
public final class WorkerSecrets extends SimplePlugin {

    private WorkerSecrets(SecretResolver resolver, Map<String, SecretGrant> grants) {
        super(newBuilder("org.computor.tasks.secrets").addWorkerInterceptors(new WorkerInterceptorBase() {
            @Override
            public ActivityInboundCallsInterceptor interceptActivity(ActivityInboundCallsInterceptor next) {
                return new SecretInterceptor(next, resolver, grants);
            }
        }));
    }

    /**
     * Secrets from a resolver.
     *
     * @param grants what may be handed out, each name once
     * @throws IllegalArgumentException if a name is there twice
     */
    public static WorkerSecrets from(SecretResolver resolver, SecretGrant... grants) {
        return new WorkerSecrets(
                resolver,
                Arrays.stream(grants)
                        .collect(Collectors.toUnmodifiableMap(SecretGrant::name, Function.identity(), (one, other) -> {
                            throw new IllegalArgumentException("there are two grants of the secret '" + one.name()
                                    + "': put their activities and origins into one");
                        })));
    }
}
