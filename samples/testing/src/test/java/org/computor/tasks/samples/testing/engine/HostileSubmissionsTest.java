package org.computor.tasks.samples.testing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.computor.tasks.samples.testing.backend.TestListener;
import org.computor.tasks.samples.testing.backend.TestRun;
import org.computor.tasks.samples.testing.spec.BackendSettings;
import org.computor.tasks.samples.testing.spec.TestSummary;
import org.computor.tasks.samples.testing.spec.TestSummary.Status;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every attack in every language: what it is told, and that nothing of it gets out or stays. */
class HostileSubmissionsTest {

    /** Generous, for loaded machines; what never ends by itself meets the limit of CPU time, or has less. */
    private static final double TIMEOUT = 30;

    private static final double TIMEOUT_OF_MANY = 3;
    private static final int CPU_LIMIT = 4;
    private static final byte[] LOCALHOST = {127, 0, 0, 1};
    private static final String FORGERY = "{summary: {total: 1, passed: 1}, result: PASSED}";

    private static Engine engine;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() {
        engine = new Engine(Host.sandbox(), Host.tools());
    }

    static Stream<Arguments> common() throws IOException {
        return attacks("c", "python");
    }

    static Stream<Arguments> others() throws IOException {
        return attacks("cpp", "fortran", "java", "javascript");
    }

    private static Stream<Arguments> attacks(String... languages) throws IOException {
        Stream.Builder<Arguments> all = Stream.builder();
        for (String language : languages) {
            new Assignment(language).hostile().keySet().forEach(attack -> all.add(Arguments.of(language, attack)));
        }
        return all.build();
    }

    @ParameterizedTest
    @MethodSource("common")
    void failInCommonLanguages(String language, String attack) throws Exception {
        check(language, attack);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("others")
    void failInOtherLanguages(String language, String attack) throws Exception {
        check(language, attack);
    }

    private void check(String language, String attack) throws Exception {
        Assignment assignment = new Assignment(language);
        assignment.needsItsTools();
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getByAddress(LOCALHOST))) {
            Path output = Files.createDirectory(folder.resolve("output"));
            TestRun run = assignment.run(submission(assignment, attack, server.getLocalPort()), output, limits(attack));
            TestSummary summary = engine.run(run, TestListener.NONE);
            TestSummary first = Objects.requireNonNull(summary.tests()).get(0);
            told(attack, first);
            if (attack.equals("environment_reading") && !language.equals("python")) { // whose tests show no output
                assertThat(summary.toString()).contains("found");
            }
            assertThat(summary.counts().passed())
                    .as("%s", summary)
                    .isLessThan(summary.counts().total());
            assertThat(first.counts().passed()).isZero();
            assertThat(TestSummary.read(output.resolve(TestSummary.FILE_NAME))).isEqualTo(summary);
            assertThat(Files.readString(output.resolve(TestSummary.FILE_NAME)))
                    .doesNotContain("secret-of-the-worker", "REFERENCE-CANARY", "CONNECTED");
            assertNobodyCame(server);
            assertThat(ProcessHandle.current().descendants()).isEmpty();
        }
    }

    private static BackendSettings limits(String attack) {
        double timeout = attack.equals("fork_bombing") ? TIMEOUT_OF_MANY : TIMEOUT;
        return new BackendSettings(timeout, null, null, CPU_LIMIT, null, null, null, null);
    }

    /** The first collection says what happened, in its status and in words. */
    private static void told(String attack, TestSummary first) {
        switch (attack) {
            case "hanging" -> says(first, Status.TIMEDOUT, "took longer than");
            case "crashing" -> says(first, Status.CRASHED, "crashed (signal");
            case "not_compiling" -> says(first, Status.FAILED, "Compilation failed: ");
            case "memory_eating" -> says(first, Status.CRASHED, "MB of memory");
            case "output_flooding" -> says(first, Status.CRASHED, "wrote more than 1024 KB of output");
            default -> assertThat(first.status()).isNotEqualTo(Status.SCHEDULED);
        }
    }

    private static void says(TestSummary entry, Status status, String words) {
        assertThat(entry.status()).as("%s", entry).isEqualTo(status);
        assertThat(entry.statusMessage()).contains(words);
    }

    private Path submission(Assignment assignment, String attack, int port) throws IOException {
        String code = Objects.requireNonNull(assignment.hostile().get(attack));
        Path reference = assignment.folder().resolve(assignment.file());
        Path submission = Files.createDirectory(folder.resolve("submission"));
        Files.writeString(
                submission.resolve(assignment.file()),
                code.replace("{{PORT}}", String.valueOf(port))
                        .replace("{{REFERENCE}}", reference.toString())
                        .replace("{{OUTPUT}}", folder.resolve("output").toString())
                        .replace("{{FORGERY}}", FORGERY));
        return submission;
    }

    private static void assertNobodyCame(ServerSocket server) throws IOException {
        server.setSoTimeout(1);
        try {
            server.accept().close();
        } catch (SocketTimeoutException nobody) {
            return;
        }
        throw new AssertionError("a submission reached the network");
    }
}
