package org.computor.tasks.samples.ctutor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractCommandTest {

    @TempDir
    Path directory;

    private String file() {
        return "--file=" + directory.resolve("tasks.lock.json");
    }

    @Test
    void aContractThatIsKept() {
        assertThat(Run.ctutor("contract", "update", file()).status()).isZero();

        Run check = Run.ctutor("contract", "check", file());

        assertThat(check.status()).isZero();
        assertThat(check.out()).startsWith("as ");
    }

    @Test
    void aContractThatIsBroken() throws IOException {
        Run.ctutor("contract", "update", file());
        Path lock = directory.resolve("tasks.lock.json");
        Files.writeString(lock, Files.readString(lock).replace("example_long_running", "example_gone"));

        Run check = Run.ctutor("contract", "check", file());

        assertThat(check.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(check.out())
                .contains("breaking  task 'example_gone': is gone", "compatible  task 'example_long_running'")
                .contains("ctutor contract update");
        assertThat(Run.ctutor("contract", "check", file(), "--output=json").out())
                .contains("\"status\" : \"broken\"");
    }

    @Test
    void aContractThatIsMissing() {
        Run check = Run.ctutor("contract", "check", file());

        assertThat(check.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(check.err()).contains("ctutor contract update");
    }
}
