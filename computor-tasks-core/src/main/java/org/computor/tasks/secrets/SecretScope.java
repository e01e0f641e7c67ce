package org.computor.tasks.secrets;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.temporal.failure.ApplicationFailure;
import java.net.URI;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One execution of an activity: what it may resolve, and what it has resolved. */
final class SecretScope {

    /** The activity that runs on the current thread, as Temporal's own context of it. */
    private static final ThreadLocal<@Nullable SecretScope> CURRENT = new ThreadLocal<>();

    private static final String MASK = "***";

    private final String activity;
    private final boolean mayStillAppear;
    private final SecretResolver resolver;
    private final Map<String, SecretGrant> grants;
    private final Set<String> revealed = new LinkedHashSet<>();

    SecretScope(String activity, boolean mayStillAppear, SecretResolver resolver, Map<String, SecretGrant> grants) {
        this.activity = activity;
        this.mayStillAppear = mayStillAppear;
        this.resolver = resolver;
        this.grants = grants;
    }

    /** @throws IllegalStateException if no activity of a worker that has secrets runs on this thread */
    static SecretScope current() {
        SecretScope scope = CURRENT.get();
        if (scope == null) {
            throw new IllegalStateException(
                    "a secret is resolved inside an activity, on the thread that it runs on, by a"
                            + " worker that hands out secrets: TaskWorker.builder(client).plugins(WorkerSecrets.from(…))");
        }
        return scope;
    }

    <T> T run(Supplier<T> execution) {
        CURRENT.set(this);
        try {
            return execution.get();
        } finally {
            CURRENT.remove();
        }
    }

    // Whoever asks for what is not allowed learns nothing of what there is
    Secret resolve(SecretRef reference, @Nullable URI destination) {
        String name = reference.name();
        SecretGrant grant = grantOf(name);
        if (grant == null || !grant.allows(activity)) {
            throw refused("this worker does not hand out the secret '" + name + "' to the activity '" + activity
                    + "': grant it by SecretGrant.of(\"" + name + "\")");
        }
        if (!grant.allows(destination)) {
            throw refused(
                    destination == null
                            ? "the secret '" + name + "' is for certain destinations: resolve it with resolveFor(uri)"
                            : "the secret '" + name + "' may not be sent to that destination");
        }
        Optional<String> value = resolver.find(name);
        if (value.isEmpty()) {
            throw missing(name);
        }
        remember(value.get());
        return new Secret(name, value.get());
    }

    /** That of the name itself, else of the smallest family that it belongs to. */
    private @Nullable SecretGrant grantOf(String name) {
        SecretGrant own = grants.get(name);
        return own != null
                ? own
                : grants.values().stream()
                        .filter(grant -> grant.covers(name))
                        .max(Comparator.comparingInt(grant -> grant.name().length()))
                        .orElse(null);
    }

    private ApplicationFailure missing(String name) {
        String message = "this worker has no value for the secret '" + name + "'";
        return mayStillAppear
                ? ApplicationFailure.newFailure(message, "SecretNotFound")
                : ApplicationFailure.newNonRetryableFailure(
                        message + ", and no attempt within a minute found one: put it where the worker's SecretResolver"
                                + " looks",
                        "SecretNotFound");
    }

    private static ApplicationFailure refused(String message) {
        return ApplicationFailure.newNonRetryableFailure(message, "SecretNotAllowed");
    }

    private void remember(String value) {
        if (!value.isBlank()) {
            revealed.add(value);
            revealed.add(new String(JsonStringEncoder.getInstance().quoteAsString(value)));
        }
    }

    boolean hasRevealed() {
        return !revealed.isEmpty();
    }

    boolean isIn(@Nullable String text) {
        return text != null && revealed.stream().anyMatch(text::contains);
    }

    String mask(String text) {
        String masked = text;
        for (String value : revealed) {
            masked = masked.replace(value, MASK);
        }
        return masked;
    }
}
