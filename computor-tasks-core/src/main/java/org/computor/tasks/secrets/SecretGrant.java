package org.computor.tasks.secrets;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a worker hands out: a secret, to which activities, and for which destinations. Each method hands back a narrower
 * grant.
 *
 * <pre>{@code
 * SecretGrant.of("GITLAB_TOKEN").toActivities("clone_repository").forOrigins("https://gitlab.example.org")
 * }</pre>
 *
 * @param name the secret
 * @param activities the names of the activities that get it; none means every one
 * @param origins scheme, host and port of the destinations that it may be sent to; none means that the activity may not
 *     leave the choice of destination to whoever submits the task
 */
public record SecretGrant(String name, Set<String> activities, Set<String> origins) {

    /** Copies the sets, and brings the origins into one form. */
    public SecretGrant {
        name = new SecretRef(name).name();
        activities = Set.copyOf(activities);
        origins = Set.copyOf(
                origins.stream().map(origin -> originOf(URI.create(origin))).toList());
    }

    /** To every activity, for no matter which destination. */
    public static SecretGrant of(String name) {
        return new SecretGrant(name, Set.of(), Set.of());
    }

    /** To these activities only, by their names on the wire. */
    public SecretGrant toActivities(String... names) {
        return new SecretGrant(name, Set.of(names), origins);
    }

    /**
     * For these destinations only, as {@code https://host} or {@code https://host:port}: an activity then has to say
     * where it sends the secret, by {@link SecretRef#resolveFor}.
     *
     * @throws IllegalArgumentException if one is no origin
     */
    public SecretGrant forOrigins(String... destinations) {
        return new SecretGrant(name, activities, Set.of(destinations));
    }

    boolean allows(String activity) {
        return activities.isEmpty() || activities.contains(activity);
    }

    boolean allows(@Nullable URI destination) {
        return origins.isEmpty()
                || (destination != null && isOrigin(destination) && origins.contains(originOf(destination)));
    }

    private static boolean isOrigin(URI uri) {
        return uri.getScheme() != null && uri.getHost() != null;
    }

    private static String originOf(URI uri) {
        if (!isOrigin(uri)) {
            throw new IllegalArgumentException(
                    "an origin is a scheme and a host, as https://gitlab.example.org, but this" + " is '" + uri + "'");
        }
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        int port = uri.getPort() >= 0
                ? uri.getPort()
                : switch (scheme) {
                    case "https" -> 443;
                    case "http" -> 80;
                    default -> -1;
                };
        return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + ":" + port;
    }
}
