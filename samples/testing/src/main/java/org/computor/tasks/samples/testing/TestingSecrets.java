package org.computor.tasks.samples.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.computor.tasks.secrets.SecretGrant;
import org.computor.tasks.secrets.SecretResolver;
import org.computor.tasks.secrets.WorkerSecrets;

/** The secrets of a host, by variables of its environment. */
public final class TestingSecrets {

    private static final String VALUE = "COMPUTOR_SECRET_";
    private static final String ORIGINS = "COMPUTOR_ORIGINS_";

    /** The activities that bring repositories. */
    private static final Set<String> ACTIVITIES = Set.of("clone_repository", "check_submission");

    private TestingSecrets() {}

    /**
     * The secret {@code gitlab} is what {@code COMPUTOR_SECRET_GITLAB} holds, and goes to the servers that
     * {@code COMPUTOR_ORIGINS_GITLAB} names, {@code https://gitlab.example.org} for example, separated by commas. A
     * task names both the secret and the URL, so that without that variable a token would go wherever its submitter
     * likes.
     *
     * @throws IllegalArgumentException if an origin is none, or a secret has none
     */
    public static WorkerSecrets from(Map<String, String> environment) {
        Map<String, String> values = new HashMap<>();
        environment.forEach((variable, value) -> {
            if (variable.startsWith(VALUE) && !value.isEmpty()) {
                values.put(name(variable), value);
            }
        });
        return WorkerSecrets.from(
                SecretResolver.environment(values),
                values.keySet().stream()
                        .map(name -> grant(name, environment.getOrDefault(ORIGINS + name.toUpperCase(Locale.ROOT), "")))
                        .toArray(SecretGrant[]::new));
    }

    private static String name(String variable) {
        return variable.substring(VALUE.length()).toLowerCase(Locale.ROOT);
    }

    private static SecretGrant grant(String name, String origins) {
        SecretGrant grant = SecretGrant.of(name).toActivities(ACTIVITIES);
        return origins.isBlank()
                ? grant
                : grant.forOrigins(List.of(origins.strip().split("\\s*,\\s*", -1)));
    }
}
