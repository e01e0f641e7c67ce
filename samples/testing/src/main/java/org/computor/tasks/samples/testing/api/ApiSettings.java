package org.computor.tasks.samples.testing.api;

import java.net.URI;
import java.util.Map;

/**
 * Where the Computor API is, and who asks.
 *
 * @param url its root, such as {@code http://localhost:8000}
 * @param user for basic authentication
 * @param password never written anywhere
 */
public record ApiSettings(URI url, String user, String password) {

    /**
     * From {@code EXECUTION_BACKEND_API_URL}, {@code _USER} and {@code _PASSWORD}.
     *
     * @throws IllegalArgumentException if one is missing or the URL is none; the message names it
     */
    public static ApiSettings from(Map<String, String> environment) {
        String url = required(environment, "EXECUTION_BACKEND_API_URL");
        String withoutSlash = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        if (!withoutSlash.matches("https?://[^\\s/]+.*")) {
            throw new IllegalArgumentException("EXECUTION_BACKEND_API_URL must begin with http:// or https://");
        }
        return new ApiSettings(
                URI.create(withoutSlash),
                required(environment, "EXECUTION_BACKEND_API_USER"),
                required(environment, "EXECUTION_BACKEND_API_PASSWORD"));
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(name, "");
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " is not set: results are written to the Computor API");
        }
        return value;
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
