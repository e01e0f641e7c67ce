package org.computor.tasks.samples.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.samples.testing.engine.Host;
import org.computor.tasks.samples.testing.fixture.TestBed;
import org.computor.tasks.samples.testing.sandbox.Scratch;
import org.computor.tasks.samples.testing.workflow.StudentTesting.Outcome;
import org.computor.tasks.testkit.RealServerOnly;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program as a worker's process, with all that is real: engine, sandbox, git, and the environment of README.md. */
@Timeout(240)
@RealServerOnly("a process of its own needs a server beside it")
class MainTest {

    private static final String RIGHT = "total = sum(int(input()) for _ in range(2))\nprint(total)\n";

    @TempDir
    private Path folder;

    private TestBed bed;

    @BeforeEach
    void open() throws Exception {
        Host.sandbox();
        Host.needs("python3");
        bed = new TestBed(folder);
        Scratch.openToSandbox(folder);
        Scratch.openToSandbox(Files.createDirectory(folder.resolve("tmp")));
        bed.repositories()
                .commit(
                        "reference",
                        Map.of(
                                "week1/meta.yaml",
                                "properties: {executionBackend: {slug: itpcp.exec.py, settings: {timeout: 60}}}\n",
                                "week1/test.yaml",
                                """
                                properties:
                                  tests:
                                    - {name: value, entryPoint: main.py, inputAnswers: ["2", "3"], tests: [{name: total}]}
                                    - {name: output, type: stdio, entryPoint: main.py, inputAnswers: ["2", "3"],
                                       tests: [{name: sum, qualification: matches, value: "5"}]}
                                """,
                                "week1/main.py",
                                RIGHT));
    }

    @AfterEach
    void close() {
        bed.close();
    }

    @Test
    void testsWhatIsSubmittedAndWritesTheResult() throws Exception {
        Process main = start("alpha");
        try {
            JsonNode right = test("ada", RIGHT);
            JsonNode wrong = test("bob", "total = 5\nprint(int(input()) * int(input()))\n");

            assertThat(right.path("status").asText()).isEqualTo("finished");
            assertThat(right.path("result").asDouble()).isEqualTo(1);
            assertThat(right.at("/result_json/environment/sandbox").asText()).startsWith("bubblewrap");
            assertThat(wrong.path("status").asText()).isEqualTo("finished");
            assertThat(wrong.path("result").asDouble()).isEqualTo(0.5);
        } finally {
            main.destroyForcibly().waitFor();
        }
    }

    @Test
    void finishesWhatItTestsWhenItIsToldToStopAndLeavesNothing() throws Exception {
        Process main = start("alpha");
        Process other = null;
        try {
            student("ada", "import time\ntime.sleep(4)\n" + RIGHT);
            String row = bed.computor().waitingRow();
            TaskHandle<Outcome> task = bed.submit(bed.job("ada", null), row);
            Eventually.assertThat(
                    () -> task.info().progress(),
                    progress -> assertThat(progress)
                            .hasValueSatisfying(seen -> assertThat(seen.stage()).startsWith("test")));
            other = start("beta");

            main.destroy(); // SIGTERM

            assertThat(main.waitFor()).isEqualTo(143);
            assertThat(task).resultSatisfies(outcome -> {
                assertThat(outcome.host()).isEqualTo("alpha-1");
                assertThat(outcome.score()).isEqualTo(1);
            });
            assertThat(bed.computor().writes()).containsExactly(row);
            assertThat(bed.leftovers()).isEmpty();
            assertThat(log("alpha")).doesNotContain("ERROR").doesNotContain(TestBed.TOKEN, TestBed.PASSWORD);
        } finally {
            main.destroyForcibly().waitFor();
            if (other != null) {
                other.destroy();
                assertThat(other.waitFor()).isEqualTo(143);
                assertThat(temporaryFiles()).isEmpty();
            }
        }
    }

    @Test
    void saysWhatItsEnvironmentLacks() throws Exception {
        Process main = process("alpha", Map.of("EXECUTION_BACKEND_API_URL", ""));
        assertThat(main.waitFor()).isEqualTo(1);
        assertThat(log("alpha")).contains("EXECUTION_BACKEND_API_URL is not set");
    }

    @Test
    void saysThatTheSandboxCannotReadItsFiles() throws Exception {
        Host.needsRoot(); // otherwise the sandbox's user is the worker's
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        Process main = start("alpha");
        assertThat(main.waitFor()).isEqualTo(1);
        assertThat(log("alpha")).contains("let every user pass through that folder");
    }

    private JsonNode test(String student, String code) throws Exception {
        student(student, code);
        String row = bed.computor().waitingRow();
        assertThat(bed.submit(bed.job(student, null), row)).isFinished();
        return bed.computor().row(row);
    }

    private void student(String name, String code) throws Exception {
        // a name that Java 17 cannot spell where no locale is set, as in this process's environment
        bed.repositories().commit(name, Map.of("week1/main.py", code, "week1/\u00fcbung.py", "x = 1\n"));
    }

    private Process start(String machine) throws IOException {
        return process(machine, Map.of());
    }

    private Process process(String machine, Map<String, String> more) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(machine + ".log").toFile());
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "PATH", System.getenv("PATH"),
                        "TEMPORAL_ADDRESS", System.getProperty("computor.tasks.server"),
                        "TESTING_HOME", bed.home().toString(),
                        "TESTING_HOST", machine,
                        "TESTING_PLACES", "2",
                        "TESTING_QUEUES", bed.queue(),
                        "EXECUTION_BACKEND_API_URL",
                                bed.computor().settings().url().toString(),
                        "EXECUTION_BACKEND_API_USER", bed.computor().settings().user(),
                        "EXECUTION_BACKEND_API_PASSWORD", TestBed.PASSWORD,
                        "COMPUTOR_SECRET_GITLAB", TestBed.TOKEN));
        builder.environment().put("COMPUTOR_ORIGINS_GITLAB", bed.git().origin());
        builder.environment().putAll(more);
        return builder.start();
    }

    private String log(String machine) throws IOException {
        return Files.readString(folder.resolve(machine + ".log"));
    }

    /** What the processes have left behind, besides what Java itself keeps there. */
    private List<String> temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("tmp"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("hsperfdata"))
                    .toList();
        }
    }
}
