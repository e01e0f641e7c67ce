package org.computor.tasks.secrets;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.util.regex.Pattern;

/**
 * Names a secret, as a parameter of a task or of an activity; on the wire the text {@code "secret:NAME"}. The value
 * stays with the worker, and is there inside an activity only:
 *
 * <pre>{@code
 * public void push(URI repository, SecretRef token) {
 *     try (Secret secret = token.resolveFor(repository)) {
 *         git.push(repository, secret.reveal());
 *     }
 * }
 * }</pre>
 *
 * @param name a letter or underscore, then letters, digits, {@code _}, {@code -} and {@code .}, at most 200 in all
 */
public record SecretRef(String name) {

    private static final String PREFIX = "secret:";
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,199}");

    /** @throws IllegalArgumentException if it cannot be a name; the message does not show it: it may be the secret */
    public SecretRef {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a secret is named by a letter or underscore, then letters, digits, _, -"
                    + " and ., at most 200 in all");
        }
    }

    /**
     * Reads the form on the wire.
     *
     * @throws IllegalArgumentException if it is not {@code secret:NAME}; the message does not show the text
     */
    @JsonCreator
    public static SecretRef parse(String text) {
        if (!text.startsWith(PREFIX)) {
            throw new IllegalArgumentException("a secret is passed by its name, as secret:NAME, never by its value");
        }
        return new SecretRef(text.substring(PREFIX.length()));
    }

    /**
     * The value, inside an activity.
     *
     * @throws io.temporal.failure.ApplicationFailure if the worker does not hand out this secret to this activity, or
     *     only for certain destinations, which is final; or if it has none of that name, which is final a minute after
     *     the activity was scheduled: until then another worker may have it
     * @throws IllegalStateException outside an activity, or on another thread than the activity's
     */
    public Secret resolve() {
        return SecretScope.current().resolve(this, null);
    }

    /**
     * Like {@link #resolve()}, to be sent to a destination: whoever submits a task may choose both the name of a secret
     * and where it goes, so that the worker says which goes where.
     */
    public Secret resolveFor(URI destination) {
        return SecretScope.current().resolve(this, destination);
    }

    /** The form on the wire. */
    @Override
    @JsonValue
    public String toString() {
        return PREFIX + name;
    }
}
