package org.computor.tasks.samples.hierarchy.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import org.computor.tasks.secrets.SecretRef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EncryptedSecretsTest {

    private static final Database DATABASE = Database.embedded();
    private static final String OLD = "old=" + "QUFB".repeat(10) + "QUE=";
    private static final String NEW = "new=" + "QkJC".repeat(10) + "QkI=";

    @BeforeEach
    void clear() {
        DATABASE.jdbi().useHandle(handle -> handle.execute("truncate secret"));
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    private static EncryptedSecrets with(String keys) {
        return new EncryptedSecrets(DATABASE.jdbi(), KeyRing.parse(keys));
    }

    @Test
    void handsBackWhatItKept() {
        assertThat(with(OLD).keep("gitlab", "glpat-1")).isEqualTo(new SecretRef("gitlab"));
        with(OLD).keep("gitlab", "glpat-2");

        assertThat(with(OLD).find("gitlab")).contains("glpat-2");
    }

    @Test
    void changesTheKey() {
        with(OLD).keep("gitlab", "glpat-1");

        assertThat(with(NEW + "," + OLD).find("gitlab")).contains("glpat-1");
        assertThat(with(NEW + "," + OLD).rotate()).isEqualTo(1);
        assertThat(with(NEW).find("gitlab")).contains("glpat-1");
        assertThat(with(NEW + "," + OLD).rotate()).isZero();
    }

    @Test
    void saysWhichKeyIsMissing() {
        with(OLD).keep("gitlab", "glpat-1");

        assertThatThrownBy(() -> with(NEW).find("gitlab"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("the key old, which is not on the ring");
    }

    @Test
    void noticesThatAValueWasMovedToAnotherName() {
        with(OLD).keep("gitlab", "glpat-1");
        DATABASE.jdbi().useHandle(handle -> handle.execute("update secret set name = 'other'"));

        assertThatThrownBy(() -> with(OLD).find("other")).hasMessageContaining("was it changed?");
    }

    @Test
    void refusesKeysOfAnotherSizeWithoutPrintingThem() {
        assertThatThrownBy(() -> KeyRing.parse("short=QUFB")).hasMessage("the key short has 3 bytes, and needs 32");
    }
}
