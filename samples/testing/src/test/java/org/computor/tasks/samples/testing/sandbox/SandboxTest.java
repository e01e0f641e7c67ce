package org.computor.tasks.samples.testing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.computor.tasks.samples.testing.sandbox.Command.Mount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SandboxTest {

    @RegisterExtension
    static final Cell CELL = new Cell(Duration.ofSeconds(30));

    @Test
    void tellsHowAProgramEnded() throws Exception {
        assertThat(CELL.run("exit 3").ending()).isEqualTo(new Ending.Exited(3));
        assertThat(CELL.run("kill -SEGV $$").ending()).isEqualTo(new Ending.Crashed(11));
        assertThat(CELL.run(CELL.limits().withTime(Duration.ofSeconds(1)), "sleep 60")
                        .ending())
                .isEqualTo(new Ending.TimedOut(Duration.ofSeconds(1)));
        assertThat(CELL.run(CELL.limits().withCpu(Duration.ofSeconds(1)), "while :; do :; done")
                        .ending())
                .isEqualTo(new Ending.TimedOut(Duration.ofSeconds(1)));
        assertThat(CELL.run("yes").ending()).isEqualTo(new Ending.OutputLimit(1 << 20));
    }

    @Test
    void boundsFilesAndTheirSum() throws Exception {
        String small = "head -c 1000000 /dev/zero > x; echo $?";
        assertThat(CELL.run(CELL.limits().withFileSize(500_000), small)
                        .standardOutput()
                        .strip())
                .isNotEqualTo("0");
        Execution many = CELL.run("for i in 1 2 3 4 5 6 7 8 9; do head -c 15000000 /dev/zero > $i || echo full; done");
        assertThat(many.standardOutput()).contains("full");
        assertThat(CELL.work()).isEmptyDirectory();
    }

    @Test
    void showsWhatIsMountedAndNothingElse() throws Exception {
        Path content = Files.createDirectory(CELL.folder().resolve("content"));
        Scratch.openToSandbox(content);
        Files.writeString(content.resolve("given"), "given");
        Path open = Files.createDirectory(CELL.folder().resolve("open"));
        Scratch.writableInSandbox(open);
        Path hidden = Files.writeString(CELL.folder().resolve("hidden"), "hidden");
        Execution execution = CELL.sandbox()
                .run(CELL.shell("cat given; echo kept > " + open + "/kept; cat " + hidden + "; env")
                        .withContent(content)
                        .withMounts(List.of(Mount.writable(open)))
                        .withEnvironment(Map.of("OWN", "variable")));
        assertThat(execution.standardOutput())
                .contains("given", "OWN=variable")
                .doesNotContain("hidden", "WORKER_CANARY");
        assertThat(open.resolve("kept")).hasContent("kept");
    }

    @Test
    void readsWhatItIsGiven() throws Exception {
        assertThat(CELL.sandbox()
                        .run(CELL.shell("cat").withStandardInput("täxt"))
                        .standardOutput())
                .isEqualTo("täxt");
    }

    @Test
    void losesNothingOfWhatWasSaidOnABusyMachine() throws Exception {
        Command command = CELL.shell("echo all");
        List<Callable<String>> runs =
                Collections.nCopies(400, () -> CELL.sandbox().run(command).standardOutput());
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            for (Future<String> run : threads.invokeAll(runs)) {
                assertThat(run.get()).isEqualTo("all\n");
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void killsWithinSecondsWhatIsCancelled() throws Exception {
        AtomicBoolean cancelled = new AtomicBoolean();
        AtomicReference<Ending> ending = new AtomicReference<>();
        CountDownLatch asked = new CountDownLatch(1);
        Thread thread =
                new Thread(() -> ending.set(quietly(CELL.shell("sleep 60").cancelledWhen(() -> {
                    asked.countDown();
                    return cancelled.get();
                }))));
        thread.start();
        assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();
        cancelled.set(true);
        thread.join(20_000);
        assertThat(ending.get()).isEqualTo(new Ending.Cancelled());
    }

    @Test
    void killsWhatRunsWhenItsThreadIsInterrupted() throws Exception {
        AtomicReference<Ending> ending = new AtomicReference<>();
        AtomicBoolean stillSet = new AtomicBoolean();
        Thread thread = new Thread(() -> {
            ending.set(quietly(CELL.shell("sleep 60")));
            stillSet.set(Thread.currentThread().isInterrupted());
        });
        thread.start();
        thread.interrupt();
        thread.join(20_000);
        assertThat(ending.get()).isEqualTo(new Ending.Cancelled());
        assertThat(stillSet).isTrue();
    }

    @Test
    void saysWhenAProgramCannotBeSetUp() {
        Command command = CELL.shell("true")
                .withMounts(List.of(Mount.readOnly(CELL.folder().resolve("not-there"))));
        assertThatThrownBy(() -> CELL.sandbox().run(command))
                .isInstanceOf(SandboxUnavailableException.class)
                .hasMessageContaining("not-there");
    }

    @Test
    void isRefusedWhereItIsAbsentUnlessConfiguredSo() throws Exception {
        SandboxSettings absent = new SandboxSettings(Path.of("/nowhere/bwrap"), 65534, false);
        assertThatThrownBy(absent::open)
                .isInstanceOf(SandboxUnavailableException.class)
                .hasMessageContaining("COMPUTOR_SANDBOX=none");
        Sandbox none = SandboxSettings.fromEnvironment(Map.of("COMPUTOR_SANDBOX", "none"))
                .open();
        assertThat(none.description()).startsWith("NO SANDBOX");
        assertThat(none.run(CELL.shell("echo $OWN; exit 2").withEnvironment(Map.of("OWN", "x"))))
                .satisfies(execution -> assertThat(execution.standardOutput()).isEqualTo("x\n"))
                .satisfies(execution -> assertThat(execution.ending()).isEqualTo(new Ending.Exited(2)));
    }

    private static Ending quietly(Command command) {
        try {
            return CELL.sandbox().run(command).ending();
        } catch (SandboxUnavailableException e) {
            throw new IllegalStateException(e);
        }
    }
}
