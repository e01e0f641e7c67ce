package org.computor.tasks.samples.testing.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Tries to break out of a sandbox before anybody else does. */
final class Probe {

    /** Prints a line for each way out; $1 is a file of the host, $2 the worker's process id. */
    private static final String ATTEMPTS = """
            [ -e "$1" ] && echo "it reads files of the host"
            [ -d "/proc/$2" ] && echo "it sees the worker's process"
            [ "$(id -u)" = 0 ] && echo "it runs as root"
            for place in / /usr /dev /etc; do
              (: > "$place/probe") 2>/dev/null && echo "it writes to $place"
            done
            [ "$(grep -c : /proc/net/dev)" -gt 1 ] && echo "it has a network device"
            unshare -Ur true 2>/dev/null && echo "it makes namespaces of its own"
            grep -q '^CapEff:[^0]*0*[1-9a-f]' /proc/self/status && echo "it has capabilities"
            [ -n "$WORKER_SECRET" ] && echo "it has the worker's environment"
            [ "$(ls -d /proc/[0-9]* | wc -l)" -gt 9 ] && echo "it sees other processes"
            (sleep 5 & sleep 5 & sleep 5 & sleep 5 & sleep 5 & sleep 5 & sleep 5 & sleep 5 & sleep 5 &) 2>/dev/null \\
              && echo "it starts more processes than it may"
            head -c 9000000 /dev/zero 2>/dev/null > big && echo "it writes larger files than it may"
            echo tried
            """;

    private static final long MB = 1L << 20;

    private Probe() {}

    static void run(Sandbox sandbox) throws SandboxUnavailableException {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("sandbox-probe");
            Scratch.openToSandbox(folder);
            Path canary = Files.writeString(folder.resolve("canary"), "of the host");
            Path work = Files.createDirectory(folder.resolve("work"));
            reading(sandbox, work, folder);
            attempts(sandbox, work, canary);
            memory(sandbox, work);
        } catch (IOException e) {
            throw new SandboxUnavailableException("could not prepare the sandbox's probe: " + e.getMessage(), e);
        } finally {
            Scratch.delete(folder);
        }
    }

    /** What a program is given has to be readable for the sandbox's user, from the root of the file system on. */
    private static void reading(Sandbox sandbox, Path work, Path folder)
            throws SandboxUnavailableException, IOException {
        Path content = Files.createDirectory(folder.resolve("content"));
        Scratch.openToSandbox(content);
        try {
            sandbox.run(Command.of(work, Limits.DEFAULT, List.of("true")).withContent(content));
        } catch (SandboxUnavailableException e) {
            throw new SandboxUnavailableException(
                    "Programs in the sandbox cannot be given what lies in " + folder.getParent()
                            + ": let every user pass through that folder and those above it, or name another by"
                            + " -Djava.io.tmpdir. " + e.getMessage(),
                    e);
        }
    }

    private static void attempts(Sandbox sandbox, Path work, Path canary) throws SandboxUnavailableException {
        Limits limits = Limits.DEFAULT.withProcesses(8).withFileSize(8 * MB);
        String worker = String.valueOf(ProcessHandle.current().pid());
        Execution probe = sandbox.run(
                Command.of(work, limits, List.of("/bin/sh", "-c", ATTEMPTS, "sh", canary.toString(), worker)));
        List<String> lines = probe.standardOutput().lines().toList();
        if (!lines.equals(List.of("tried"))) {
            throw new SandboxUnavailableException("The sandbox does not hold: a probe "
                    + probe.ending().inWords() + " and said: " + String.join("; ", lines) + " "
                    + probe.standardError().strip());
        }
    }

    private static void memory(Sandbox sandbox, Path work) throws SandboxUnavailableException {
        Limits limits = Limits.DEFAULT.withMemory(32 * MB).withTime(Duration.ofSeconds(20));
        Execution probe = sandbox.run(Command.of(
                work, limits, List.of("/bin/sh", "-c", "head -c 200000000 /dev/zero | tail -c 200000000 | wc -c")));
        if (probe.standardOutput().strip().equals("200000000")) {
            throw new SandboxUnavailableException("The sandbox does not hold: a probe used 200 MB of 32 MB of memory");
        }
    }
}
