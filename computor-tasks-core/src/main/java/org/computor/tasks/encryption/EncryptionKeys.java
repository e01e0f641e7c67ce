package org.computor.tasks.encryption;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Keys for AES-256, each with an id that stands beside what it encrypted. One encrypts, every one decrypts.
 *
 * <p>As a file, a line for each key, {@code #} before a comment; the first one encrypts:
 *
 * <pre>
 * 2026-11  q2X9…=   # encrypts
 * 2026-05  7bTl…=   # still decrypts
 * </pre>
 *
 * <p>To rotate, add the new key at the end and give the file to every process; then move it to the front; remove the
 * old one when no history is left that it encrypted.
 */
public final class EncryptionKeys {

    private static final int BYTES = 32;

    private final String encryptingId;
    private final Map<String, SecretKey> keys;

    private EncryptionKeys(String encryptingId, Map<String, SecretKey> keys) {
        this.encryptingId = encryptingId;
        this.keys = keys;
    }

    /**
     * These keys.
     *
     * @param encryptingId the id of the one that encrypts
     * @param keys 32 bytes each, by their ids
     * @throws IllegalArgumentException if the one that encrypts is not among them, or one is no key
     */
    public static EncryptionKeys of(String encryptingId, Map<String, byte[]> keys) {
        List<String> problems = new ArrayList<>();
        Map<String, SecretKey> read = new LinkedHashMap<>();
        if (!keys.containsKey(encryptingId)) {
            problems.add("key '" + encryptingId + "' is to encrypt, and is not among " + new TreeSet<>(keys.keySet()));
        }
        keys.forEach((id, key) -> {
            if (id.isBlank() || key.length != BYTES) {
                problems.add("key '" + id + "' must have an id and " + BYTES + " bytes, but has " + key.length);
            } else {
                read.put(id, new SecretKeySpec(key, "AES"));
            }
        });
        return make(encryptingId, read, "the keys", problems);
    }

    /**
     * The keys in a file.
     *
     * @throws IllegalArgumentException if it cannot be read, or has a line that is no key; the message names each such
     *     line, and shows none
     */
    public static EncryptionKeys read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new IllegalArgumentException("the file of encryption keys, " + file + ", cannot be read: " + e, e);
        }
        List<String> problems = new ArrayList<>();
        Map<String, SecretKey> read = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replaceFirst("(^|\\s)#.*", "").strip();
            if (line.isEmpty()) {
                continue;
            }
            String[] parts = line.split("\\s+", -1);
            SecretKey key = parts.length == 2 ? decode(parts[1]) : null;
            if (key == null) {
                problems.add("line " + (i + 1) + " must be an id and, after a blank, " + BYTES + " bytes in Base64"
                        + " (openssl rand -base64 " + BYTES + ")");
            } else if (read.putIfAbsent(parts[0], key) != null) {
                problems.add("line " + (i + 1) + " has the id '" + parts[0] + "' of a key before it");
            }
        }
        String first = read.isEmpty() ? "" : read.keySet().iterator().next();
        return make(first, read, file.toString(), problems);
    }

    /** One new key at random, for tests and first steps. */
    public static EncryptionKeys random(String id) {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return of(id, Map.of(id, key));
    }

    private static @Nullable SecretKey decode(String base64) {
        try {
            byte[] key = Base64.getDecoder().decode(base64);
            return key.length == BYTES ? new SecretKeySpec(key, "AES") : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static EncryptionKeys make(
            String encryptingId, Map<String, SecretKey> keys, String where, List<String> problems) {
        if (keys.isEmpty() && problems.isEmpty()) {
            problems.add("there is no key");
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(where + " cannot be used for encryption:"
                    + problems.stream().map(problem -> "\n  - " + problem).reduce("", String::concat));
        }
        return new EncryptionKeys(encryptingId, keys);
    }

    String encryptingId() {
        return encryptingId;
    }

    /** @throws IllegalStateException if there is no such key */
    SecretKey key(String id) {
        SecretKey key = keys.get(id);
        if (key == null) {
            throw new IllegalStateException("a payload was encrypted with key '" + id + "', and this process has "
                    + keys.keySet() + ": add the key to its encryption keys");
        }
        return key;
    }

    /** The ids; never a key. */
    @Override
    public String toString() {
        return "EncryptionKeys" + keys.keySet();
    }
}
