package org.computor.tasks.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.computor.tasks.registry.TaskRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ContractLockTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private Path folder;

    private ContractLock lock;

    @BeforeEach
    void lockWhatIsThere() {
        lock = ContractLock.of(TaskRegistry.of(Grade.class, Grade.Counting.class))
                .at(folder.resolve(ContractLock.FILE));
        lock.accept();
    }

    @Test
    void isContentWithWhatItWrote() {
        assertThatCode(lock::check).doesNotThrowAnyException();
        assertThat(lock.changes()).isEmpty();
    }

    @Test
    void writesTheSameTwice() throws IOException {
        String first = Files.readString(lock.file());

        lock.accept();

        assertThat(lock.file()).hasContent(first);
        assertThat(first).doesNotContain("\r").endsWith("}\n");
    }

    /** Each row edits what was locked, so that the code looks like the change. */
    @ParameterizedTest(name = "{0} was {1}: {2}")
    @CsvFileSource(resources = "/contract-changes.csv", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
    void classifies(String where, String was, ContractChange.Effect effect, String subject, String message)
            throws IOException {
        edit(where, was);

        assertThat(lock.changes()).anySatisfy(change -> {
            assertThat(change.subject()).isEqualTo(subject);
            assertThat(change.message()).contains(message);
            assertThat(change.effect()).isEqualTo(effect);
        });
        assertThat(lock.changes().stream().anyMatch(ContractChange::isBreaking))
                .isEqualTo(effect == ContractChange.Effect.BREAKING);
    }

    @Test
    void failsForWhatBreaksAndSaysHowToAcceptIt() throws IOException {
        edit("/tasks/grade/queue", "\"old\"");

        assertThatThrownBy(lock::check)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("task 'grade': queue was 'old', is 'grading'")
                .hasMessageContaining("-Dcomputor.tasks.lock=accept");
    }

    @Test
    void passesWhatBreaksNobody() throws IOException {
        edit("/tasks/grade/execution_timeout", "\"PT5M\"");

        assertThatCode(lock::check).doesNotThrowAnyException();
    }

    @Test
    void saysHowToBegin() throws IOException {
        Files.delete(lock.file());

        assertThatThrownBy(lock::check)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("is missing")
                .hasMessageContaining("-Dcomputor.tasks.lock=accept");
    }

    @Test
    void refusesAFileThatIsNoLock() throws IOException {
        Files.writeString(lock.file(), "{\"tasks\": 3");

        assertThatIllegalArgumentException()
                .isThrownBy(lock::check)
                .withMessageContaining(ContractLock.FILE)
                .withMessageContaining("no contract lock");
    }

    @Test
    void refusesTheFormatOfALaterVersion() throws IOException {
        edit("/format", "2");

        assertThatIllegalArgumentException().isThrownBy(lock::changes).withMessageContaining("format is 2");
    }

    @Test
    void holdsWhatWasCompiledTogetherWithAClass() {
        ContractLock module = ContractLock.of(ContractLockTest.class).at(folder.resolve("module.json"));

        module.accept();

        assertThat(module.file()).content().contains("\"grade\"", "\"count_points\"");
    }

    private void edit(String where, String was) throws IOException {
        JsonNode root = MAPPER.readTree(Files.readString(lock.file()));
        int last = where.lastIndexOf('/');
        ObjectNode parent = (ObjectNode) root.at(where.substring(0, last));
        String name = where.substring(last + 1);
        if (was.equals("absent")) {
            assertThat(parent.remove(List.of(name)).has(name)).isFalse();
        } else {
            parent.set(name, MAPPER.readTree(was));
        }
        Files.writeString(lock.file(), root.toString());
    }
}
