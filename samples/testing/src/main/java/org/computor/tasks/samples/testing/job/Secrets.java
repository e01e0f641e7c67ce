package org.computor.tasks.samples.testing.job;

import java.util.Locale;
import java.util.Map;

/** Knows what a reference to a secret stands for. Only workers have one, and only activities ask it. */
@FunctionalInterface
public interface Secrets {

    /** What a reference on the wire begins with. */
    String PREFIX = "secret:";

    /**
     * The secret itself.
     *
     * @param reference such as {@code secret:gitlab}
     * @throws IllegalArgumentException if this worker may not know it; the message names the reference
     */
    String resolve(String reference);

    /**
     * Takes {@code secret:gitlab} from {@code COMPUTOR_SECRET_GITLAB}; anything else in the environment is no secret.
     */
    static Secrets from(Map<String, String> environment) {
        return reference -> {
            String name = reference.startsWith(PREFIX) ? reference.substring(PREFIX.length()) : reference;
            String variable = "COMPUTOR_SECRET_"
                    + name.toUpperCase(Locale.ROOT).replace('-', '_').replace('.', '_');
            String value = environment.getOrDefault(variable, "");
            if (value.isEmpty()) {
                throw new IllegalArgumentException(
                        "no secret '" + name + "' on this worker: set " + variable + ", or name another in token");
            }
            return value;
        };
    }
}
