package org.computor.tasks.client.internal.submission;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.computor.tasks.internal.json.Json;

/** Tells whether two submissions are the same: equal for equal names and parameters. */
final class Digest {

    private Digest() {}

    static String of(String name, JsonNode parameters) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            byte[] hash =
                    sha.digest((name + "\n" + Json.write(Canonical.of(parameters))).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
