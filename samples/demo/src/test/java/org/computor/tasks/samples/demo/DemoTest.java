package org.computor.tasks.samples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Plays the demo; without a sandbox where bubblewrap is not to be had, since its students are its own. */
class DemoTest {

    private static final String SERVER = System.getProperty("computor.tasks.server", "");

    @Test
    void comesAsExpected() {
        List<String> arguments = new ArrayList<>();
        if (!SERVER.isBlank()) {
            arguments.add("--temporal=" + SERVER);
        }
        StringWriter said = new StringWriter();
        int status = run(said, Map.of(), arguments);
        if (said.toString().contains("--unsandboxed")) {
            arguments.add("--unsandboxed");
            said = new StringWriter();
            status = run(said, Map.of(), arguments);
        }

        assertThat(said.toString())
                .contains("Ada passed all of 4 tests", "Bob passed 1 of 4", "deployed again, nothing changes")
                .contains("/demo/prog/2026/students/ada")
                .contains("100%")
                .doesNotContain("✘")
                .doesNotContainPattern("root-[0-9a-f]{8}-"); // GitLab's token
        assertThat(status).as(said.toString()).isZero();
    }

    @Test
    void neverDoesWithoutASandboxUnlessItIsTold() {
        StringWriter said = new StringWriter();

        int status =
                run(said, Map.of("COMPUTOR_SANDBOX_BWRAP", "/nowhere/bwrap", "COMPUTOR_SANDBOX", "none"), List.of());

        assertThat(status).isEqualTo(2);
        assertThat(said.toString()).contains("/nowhere/bwrap", "samples/ctutor demo --unsandboxed");
    }

    @Test
    void saysInALineWhatIsWrongWithTheServerThatItIsGiven() {
        StringWriter noAddress = new StringWriter();
        StringWriter nobody = new StringWriter();

        assertThat(run(noAddress, Map.of(), List.of("--unsandboxed", "--temporal=foo")))
                .isEqualTo(2);
        assertThat(run(nobody, Map.of(), List.of("--unsandboxed", "--temporal=127.0.0.1:1")))
                .isEqualTo(3);

        assertThat(noAddress.toString()).contains("--temporal must be HOST:PORT, but is 'foo'");
        assertThat(nobody.toString()).hasLineCount(1).contains("127.0.0.1:1");
    }

    @Test
    void isNotAsExpectedIfOneThingIsNot() {
        Show show = new Show(new PrintWriter(new StringWriter()), false);
        show.expect("one", true, "");
        assertThat(show.isAsExpected()).isTrue();

        show.expect("another", false, "else");

        assertThat(show.isAsExpected()).isFalse();
    }

    private static int run(StringWriter said, Map<String, String> environment, List<String> arguments) {
        return Demo.run(new PrintWriter(said, true), environment, arguments.toArray(String[]::new));
    }
}
