package org.computor.tasks.samples.hierarchy.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.computor.tasks.samples.hierarchy.config.SecretStore;
import org.computor.tasks.secrets.SecretRef;
import org.computor.tasks.secrets.SecretResolver;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Secrets in PostgreSQL, encrypted with AES-256-GCM. Their names are no secrets. */
public final class EncryptedSecrets implements SecretResolver, SecretStore {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Sealed(String name, String keyId, byte[] nonce, byte[] ciphertext) {}

    private final Jdbi jdbi;
    private final KeyRing keys;

    public EncryptedSecrets(Jdbi jdbi, KeyRing keys) {
        this.jdbi = jdbi;
        this.keys = keys;
    }

    @Override
    public SecretRef keep(String name, String value) {
        SecretRef reference = new SecretRef(name);
        Sealed sealed = encrypt(name, value);
        jdbi.useHandle(handle -> write(handle, sealed));
        return reference;
    }

    private static void write(Handle handle, Sealed sealed) {
        handle.createUpdate("""
                        insert into secret (name, key_id, nonce, ciphertext)
                        values (:name, :keyId, :nonce, :ciphertext)
                        on conflict (name) do update
                        set key_id = excluded.key_id, nonce = excluded.nonce, ciphertext = excluded.ciphertext,
                            updated_at = now()
                        """)
                .bind("name", sealed.name())
                .bind("keyId", sealed.keyId())
                .bind("nonce", sealed.nonce())
                .bind("ciphertext", sealed.ciphertext())
                .execute();
    }

    @Override
    public Optional<String> find(String name) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from secret where name = :name")
                        .bind("name", name)
                        .map((row, context) -> new Sealed(
                                row.getString("name"),
                                row.getString("key_id"),
                                row.getBytes("nonce"),
                                row.getBytes("ciphertext")))
                        .findOne())
                .map(this::decrypt);
    }

    /**
     * Encrypts everything with the newest key that is encrypted with another; afterwards the others can go.
     *
     * @return how many there were
     */
    public int rotate() {
        List<String> names =
                jdbi.withHandle(handle -> handle.createQuery("select name from secret where key_id <> :current")
                        .bind("current", keys.current())
                        .mapTo(String.class)
                        .list());
        names.forEach(name -> find(name).ifPresent(value -> keep(name, value)));
        return names.size();
    }

    private Sealed encrypt(String name, String value) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] ciphertext =
                crypt(Cipher.ENCRYPT_MODE, keys.current(), name, nonce, value.getBytes(StandardCharsets.UTF_8));
        return new Sealed(name, keys.current(), nonce, ciphertext);
    }

    private String decrypt(Sealed sealed) {
        byte[] value = crypt(Cipher.DECRYPT_MODE, sealed.keyId(), sealed.name(), sealed.nonce(), sealed.ciphertext());
        return new String(value, StandardCharsets.UTF_8);
    }

    private byte[] crypt(int mode, String keyId, String name, byte[] nonce, byte[] input) {
        SecretKey key = keys.key(keyId)
                .orElseThrow(() -> new NoSuchElementException(
                        "the secret " + name + " is encrypted with the key " + keyId + ", which is not on the ring"));
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "the secret " + name + " cannot be read with the key " + keyId + ": was it changed?", e);
        }
    }
}
