package org.computor.tasks.samples.testing.git;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How git proves who it is. A token reaches git as configuration in the environment of that one process, so that it
 * stands in no argument, URL or file, and goes to that one repository only.
 */
final class Credentials {

    private final Map<String, String> configuration = new LinkedHashMap<>();

    private Credentials() {}

    /**
     * @param remote the repository
     * @param token the secret itself, or null for none
     */
    static Credentials of(Repository remote, @Nullable String token) {
        Credentials credentials = new Credentials();
        if (token != null && remote.takesToken()) {
            String user = remote.user() == null ? "oauth2" : remote.user();
            String basic = Base64.getEncoder().encodeToString((user + ":" + token).getBytes(StandardCharsets.UTF_8));
            credentials.configuration.put("http." + remote.url() + ".extraHeader", "Authorization: Basic " + basic);
        }
        return credentials;
    }

    void putInto(Map<String, String> environment) {
        environment.put("GIT_CONFIG_COUNT", String.valueOf(configuration.size()));
        int index = 0;
        for (Map.Entry<String, String> entry : configuration.entrySet()) {
            environment.put("GIT_CONFIG_KEY_" + index, entry.getKey());
            environment.put("GIT_CONFIG_VALUE_" + index, entry.getValue());
            index++;
        }
    }
}
