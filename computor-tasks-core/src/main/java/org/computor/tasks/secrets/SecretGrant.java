package org.computor.tasks.secrets;

import java.net.URI;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a worker hands out: a secret, or a family of them, to which activities, and for which destinations. Each method
 * hands back a narrower grant, never a wider one.
 *
 * <pre>{@code
 * SecretGrant.of("GITLAB_TOKEN").toActivities("clone_repository").forOrigins("https://gitlab.example.org")
 * }</pre>
 */
public final class SecretGrant {

    private static final String FAMILY = "*";

    private final String name;
    private final Set<String> activities; // none: every one
    private final Set<String> origins; // none: no matter which

    private SecretGrant(String name, Set<String> activities, Set<String> origins) {
        this.name = name;
        this.activities = activities;
        this.origins = origins;
    }

    /**
     * To every activity, for no matter which destination: for a secret whose destination stands in the worker's own
     * code, and is not left to whoever submits the task.
     *
     * @param name the secret, or a family: {@code gitlab-*} for a store whose names nobody knows beforehand
     * @throws IllegalArgumentException if it cannot be a name; {@code *} alone is none
     */
    public static SecretGrant of(String name) {
        return new SecretGrant(checked(name), Set.of(), Set.of());
    }

    /**
     * To these activities only, by their names on the wire. Called again, to those that both calls name.
     *
     * @throws IllegalArgumentException if no activity is left
     */
    public SecretGrant toActivities(String first, String... more) {
        return toActivities(all(first, more));
    }

    /**
     * Like {@link #toActivities(String, String...)}, for names that are read from somewhere.
     *
     * @throws IllegalArgumentException if there is none, or none is left
     */
    public SecretGrant toActivities(Collection<String> names) {
        return new SecretGrant(name, narrowed(activities, Set.copyOf(names), "activity"), origins);
    }

    /**
     * For these destinations only, as {@code https://host} or {@code https://host:port}: an activity then has to say
     * where it sends the secret, by {@link SecretRef#resolveFor}. Called again, for those that both calls name.
     *
     * @throws IllegalArgumentException if one is no origin, or none is left
     */
    public SecretGrant forOrigins(String first, String... more) {
        return forOrigins(all(first, more));
    }

    /**
     * Like {@link #forOrigins(String, String...)}, for destinations that are read from somewhere.
     *
     * @throws IllegalArgumentException if there is none, one is no origin, or none is left
     */
    public SecretGrant forOrigins(Collection<String> destinations) {
        Set<String> named = destinations.stream()
                .map(origin -> originOf(URI.create(origin)))
                .collect(Collectors.toUnmodifiableSet());
        return new SecretGrant(name, activities, narrowed(origins, named, "origin"));
    }

    private static Set<String> all(String first, String... more) {
        return Stream.concat(Stream.of(first), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> narrowed(Set<String> before, Set<String> named, String what) {
        if (named.isEmpty()) {
            throw new IllegalArgumentException("the grant of the secret '" + name + "' names no " + what);
        }
        Set<String> left = before.isEmpty()
                ? named
                : named.stream().filter(before::contains).collect(Collectors.toUnmodifiableSet());
        if (left.isEmpty()) {
            throw new IllegalArgumentException("the grant of the secret '" + name + "' names no " + what
                    + " both times: name all of them in one call");
        }
        return left;
    }

    /** The secret. */
    public String name() {
        return name;
    }

    boolean covers(String secret) {
        return isFamily(name) ? secret.startsWith(beginningOf(name)) : secret.equals(name);
    }

    private static String checked(String name) {
        return isFamily(name) ? new SecretRef(beginningOf(name)).name() + FAMILY : new SecretRef(name).name();
    }

    private static boolean isFamily(String name) {
        return name.endsWith(FAMILY);
    }

    private static String beginningOf(String family) {
        return family.substring(0, family.length() - FAMILY.length());
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

    /** The secret's name, and what the grant is bound to; never a value. */
    @Override
    public String toString() {
        return "SecretGrant[" + name + ", activities " + (activities.isEmpty() ? "all" : activities) + ", origins "
                + (origins.isEmpty() ? "all" : origins) + "]";
    }
}
