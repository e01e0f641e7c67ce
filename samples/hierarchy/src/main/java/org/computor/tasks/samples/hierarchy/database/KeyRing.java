package org.computor.tasks.samples.hierarchy.database;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Keys of 256 bits, each with an id. The first one encrypts, all of them decrypt. */
public final class KeyRing {

    private static final int BYTES = 32;

    private final Map<String, SecretKey> keys;
    private final String current;

    private KeyRing(Map<String, SecretKey> keys) {
        this.keys = keys;
        this.current = keys.keySet().iterator().next();
    }

    /**
     * Reads keys from text, such as {@code 2026=<base64>,2025=<base64>}, the newest first.
     *
     * @throws IllegalArgumentException if that is no such text; the message holds no key
     */
    public static KeyRing parse(String text) {
        Map<String, SecretKey> keys = new LinkedHashMap<>();
        for (String entry : text.split(",", -1)) {
            int equals = entry.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("keys are written as ID=BASE64, separated by commas");
            }
            String id = entry.substring(0, equals).strip();
            keys.put(id, key(id, entry.substring(equals + 1).strip()));
        }
        return new KeyRing(keys);
    }

    private static SecretKey key(String id, String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the key " + id + " is not in base64");
        }
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("the key " + id + " has " + bytes.length + " bytes, and needs " + BYTES);
        }
        return new SecretKeySpec(bytes, "AES");
    }

    /** A ring of one new key, for tests and demos: what it encrypts is lost with it. */
    public static KeyRing generate() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new KeyRing(Map.of("generated", new SecretKeySpec(bytes, "AES")));
    }

    String current() {
        return current;
    }

    Optional<SecretKey> key(String id) {
        return Optional.ofNullable(keys.get(id));
    }
}
