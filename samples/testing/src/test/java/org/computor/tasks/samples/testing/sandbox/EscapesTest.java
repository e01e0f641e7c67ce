package org.computor.tasks.samples.testing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.computor.tasks.samples.testing.engine.Host;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ways out of a sandbox that its own probe does not try, and ways to outlive it. */
class EscapesTest {

    @RegisterExtension
    static final Cell CELL = new Cell(Duration.ofSeconds(60));

    @Test
    void aDaemonEndsWithItsProgram() throws Exception {
        String mark = String.valueOf(100_000 + Math.abs(UUID.randomUUID().hashCode() % 100_000));
        Execution execution = CELL.run("for i in 1 2 3; do setsid sh -c 'trap \"\" HUP INT TERM; sleep " + mark
                + " & sleep " + mark + "' & done; sleep 0.3; echo left");
        assertThat(execution.standardOutput()).isEqualTo("left\n");
        assertThat(execution.ending()).isEqualTo(new Ending.Exited(0));
        Awaitility.await()
                .untilAsserted(() -> assertThat(ProcessHandle.allProcesses()
                                .map(process -> process.info().commandLine().orElse("")))
                        .noneMatch(command -> command.contains("sleep " + mark)));
    }

    @Test
    void stoppingEverythingStopsNoClock() throws Exception {
        assertThat(CELL.run(CELL.limits().withTime(Duration.ofSeconds(2)), "kill -STOP -1; kill -STOP 1; sleep 100")
                        .ending())
                .isEqualTo(new Ending.TimedOut(Duration.ofSeconds(2)));
    }

    @Test
    void nobodySaysForAProgramHowItEnded() throws Exception {
        Execution execution = CELL.run("""
                for fd in 3 4 5 6 7 8 9; do eval "echo '{\\"exit-code\\": 0}' >&$fd" 2>/dev/null && echo wrote; done
                for fd in /proc/1/fd/* /proc/$PPID/fd/*; do
                    case $(readlink $fd) in *status*) echo '{"exit-code": 0}' > $fd && echo wrote;; esac
                done 2>/dev/null
                kill -9 1
                exit 7
                """);
        assertThat(execution.standardOutput()).isEmpty();
        assertThat(execution.ending()).isEqualTo(new Ending.Exited(7));
    }

    @Test
    void nothingOfTheHostIsReachedThroughProc() throws Exception {
        Host.needs("python3");
        Execution execution = CELL.python("""
                import os
                own = str(os.getpid())
                for process in [p for p in os.listdir("/proc") if p.isdigit() and p != own]:
                    for folder in ["root", "cwd"]:
                        if os.path.exists(f"/proc/{process}/{folder}/root") and os.listdir(f"/proc/{process}/{folder}/root"):
                            print("saw", folder, "of", process)
                    for number in os.listdir(f"/proc/{process}/fd"):
                        target = os.readlink(f"/proc/{process}/fd/{number}")
                        if target.startswith("/") and not target.startswith(("/dev/null", "/tmp/stdin")):
                            print("saw", target, "of", process)
                    if "WORKER_CANARY" in open(f"/proc/{process}/environ").read():
                        print("saw the environment of", process)
                print("tried")
                """);
        assertThat(execution.standardOutput()).as("%s", execution).isEqualTo("tried\n");
    }

    /** The first process of the sandbox has no more rights than the program; whoever stops it only loses time. */
    @Test
    void tracingTheFirstProcessGainsNothing() throws Exception {
        Host.needs("python3");
        Limits limits = CELL.limits().withTime(Duration.ofSeconds(5));
        Execution execution = CELL.python(limits, """
                import ctypes, os
                libc = ctypes.CDLL(None, use_errno=True)
                libc.ptrace(0x4206, 1, 0, 0)  # seize
                libc.ptrace(0x4207, 1, 0, 0)  # interrupt
                print(open("/proc/1/status").read(), flush=True)
                os._exit(3)
                """);
        assertThat(execution.standardOutput()).contains("CapEff:\t0000000000000000", "NoNewPrivs:\t1");
        assertThat(execution.ending().exitCode()).isNotZero();
    }

    @Test
    void thereIsNoDeviceAndNoKernelToTalkTo() throws Exception {
        Execution execution = CELL.run("""
                mknod disk b 8 0 2>/dev/null && echo made a device
                for file in /dev/mem /dev/kmsg /dev/sda /dev/fuse /dev/kvm /proc/kcore /proc/kmsg /proc/sysrq-trigger; do
                    head -c 1 $file > /dev/null 2>&1 && echo read $file
                done
                for file in /proc/sys/kernel/core_pattern /proc/sys/vm/drop_caches /proc/sysrq-trigger; do
                    (echo 1 > $file) 2>/dev/null && echo wrote $file
                done
                mount -t tmpfs none /tmp 2>/dev/null && echo mounted
                unshare -m true 2>/dev/null && echo unshared
                chroot . true 2>/dev/null && echo chrooted
                echo tried
                """);
        assertThat(execution.standardOutput()).as("%s", execution).isEqualTo("tried\n");
    }

    @Test
    void memoryFileSystemsAreBoundedAndForgotten() throws Exception {
        String fill = "for i in 1 2 3 4 5 6 7 8; do head -c 15000000 /dev/zero > %1$s/left-%2$s-$i || echo full; done;";
        String mark = UUID.randomUUID().toString();
        Execution execution = CELL.run(
                CELL.limits().withMemory(1L << 30), fill.formatted("/dev/shm", mark) + fill.formatted("/tmp", mark));
        assertThat(execution.standardOutput().lines().filter("full"::equals)).hasSizeGreaterThanOrEqualTo(6);
        assertThat(Path.of("/dev/shm/left-" + mark + "-1")).doesNotExist();
        assertThat(Path.of("/tmp/left-" + mark + "-1")).doesNotExist();
        assertThat(CELL.run("ls /dev/shm /tmp").standardOutput()).doesNotContain(mark);
    }

    @Test
    void pipesAndDeepFoldersAreLeftToTheKernel() throws Exception {
        Host.needs("python3");
        Execution execution = CELL.python("""
                import os
                os.mkfifo("pipe")
                with open("two\\nlines", "w") as file:
                    file.write("x")
                for _ in range(3000):
                    os.mkdir("deep" * 20)
                    os.chdir("deep" * 20)
                print("deep")
                """);
        assertThat(execution.standardOutput()).as("%s", execution).isEqualTo("deep\n");
        assertThat(CELL.work()).isEmptyDirectory();
    }

    @Test
    void keysOfOneRunAreNotInTheNext() throws Exception {
        Host.needs("python3");
        String keys = """
                import ctypes
                libc = ctypes.CDLL(None, use_errno=True)
                ADD, KEYCTL, SEARCH = 248, 250, 10
                for ring in [-3, -4, -5]:  # session, user, user's session
                    found = libc.syscall(KEYCTL, SEARCH, ring, b"user", b"escape", 0)
                    print("found" if found > 0 else "nothing")
                    libc.syscall(ADD, b"user", b"escape", b"secret", 6, ring)
                """;
        CELL.python(keys);
        assertThat(CELL.python(keys).standardOutput()).doesNotContain("found");
    }
}
