package org.computor.tasks.encryption;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncryptionTest {

    private static final byte[] SAMPLE_KEY = "test-key-test-key-test-key-test!".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OTHER_KEY = "another-key-another-key-another!".getBytes(StandardCharsets.UTF_8);

    /** {@code "hello"} as {@code json/plain}, by Python's AESGCM with the key and form of Temporal's samples. */
    private static final String BY_PYTHON =
            "AAECAwQFBgcICQoL+SuJ2idoYdJlc5Wio/f30eikViKThZLQZ+OjCHLhSIItnCy6Vpc6bA4BohBeavxKvw==";

    private static CodecEndpoint endpoint(String id, byte[] key) {
        return PayloadEncryption.with(EncryptionKeys.of(id, Map.of(id, key))).endpoint();
    }

    private static String payload(String encoding, String keyId, String data) {
        String key = keyId.isEmpty() ? "" : ",\"encryption-key-id\":\"" + base64(keyId) + "\"";
        return "{\"payloads\":[{\"metadata\":{\"encoding\":\"" + base64(encoding) + "\"" + key + "},\"data\":\"" + data
                + "\"}]}";
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsWhatTemporalsSamplesWriteInOtherLanguages() {
        String plain =
                endpoint("test-key-id", SAMPLE_KEY).decode(payload("binary/encrypted", "test-key-id", BY_PYTHON));

        assertThat(plain).isEqualTo(payload("json/plain", "", base64("\"hello\"")));
    }

    @Test
    void encryptsWithTheKeyThatIsNamedAndDecryptsWithAny() {
        String plain = payload("json/plain", "", base64("\"canary\""));
        String old = endpoint("old", SAMPLE_KEY).encode(plain);
        Map<String, byte[]> both = new LinkedHashMap<>();
        both.put("old", SAMPLE_KEY);
        both.put("new", OTHER_KEY);
        CodecEndpoint rotated =
                PayloadEncryption.with(EncryptionKeys.of("new", both)).endpoint();

        assertThat(rotated.decode(old)).isEqualTo(plain);
        assertThat(rotated.encode(plain)).contains(base64("new")).doesNotContain(base64("\"canary\""));
        assertThat(rotated.encode(plain)).isNotEqualTo(rotated.encode(plain));
        assertThatThrownBy(() -> endpoint("new", OTHER_KEY).decode(old))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("key 'old'")
                .hasMessageContaining("[new]");
    }

    @Test
    void encryptsWithTheFirstKeyOfAFile(@TempDir Path directory) throws IOException {
        String[] ids = {"b", "c", "a"};
        Path file = directory.resolve("keys");
        for (String id : ids) {
            Files.writeString(file, id + " " + Base64.getEncoder().encodeToString(SAMPLE_KEY) + "\n", APPEND, CREATE);
        }

        assertThat(PayloadEncryption.with(EncryptionKeys.read(file))
                        .endpoint()
                        .encode(payload("json/plain", "", base64("1"))))
                .contains(base64("b"));
    }

    @Test
    void refusesKeysAmongWhichTheEncryptingOneIsNot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EncryptionKeys.of("new", Map.of("old", SAMPLE_KEY, "older", OTHER_KEY)))
                .withMessageContaining("key 'new' is to encrypt, and is not among [old, older]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EncryptionKeys.of("short", Map.of("short", new byte[3])))
                .withMessageContaining("key 'short' must have an id and 32 bytes, but has 3");
    }

    @Test
    void noticesThatAPayloadWasChanged() {
        String changed = payload("binary/encrypted", "test-key-id", "AAAA" + BY_PYTHON.substring(4));

        assertThatThrownBy(() -> endpoint("test-key-id", SAMPLE_KEY).decode(changed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("changed since");
    }

    @Test
    void passesWhatWasWrittenBeforeThereWasAKey() {
        String plain = payload("json/plain", "", base64("1"));

        assertThat(endpoint("id", SAMPLE_KEY).decode(plain)).isEqualTo(plain);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> endpoint("id", SAMPLE_KEY).decode("no JSON"))
                .withMessageContaining("payloads");
    }

    @Test
    void namesEachLineThatIsNoKeyAndShowsNone(@TempDir Path directory) throws IOException {
        String key = Base64.getEncoder().encodeToString(SAMPLE_KEY);
        Path file = directory.resolve("keys");
        Files.writeString(file, "# ours\n2026-11 " + key + " # encrypts\n2026-05\n2026-11 " + key + "\nshort AAAA\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> EncryptionKeys.read(file))
                .withMessageContaining("line 3 must be an id")
                .withMessageContaining("line 4 has the id '2026-11'")
                .withMessageContaining("line 5 must be an id")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain(key));
        Files.writeString(file, "2026-11 " + key + " # encrypts\n");
        assertThat(EncryptionKeys.read(file)).hasToString("EncryptionKeys[2026-11]");
        assertThatIllegalArgumentException().isThrownBy(() -> EncryptionKeys.read(directory.resolve("none")));
    }
}
