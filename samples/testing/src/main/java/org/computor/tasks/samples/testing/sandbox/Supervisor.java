package org.computor.tasks.samples.testing.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * Starts a process and waits for it, both on one platform thread: bubblewrap's children die with the thread that
 * started it, and a virtual thread would change its carrier.
 */
final class Supervisor {

    private static final Duration POLL = Duration.ofMillis(50);

    private Supervisor() {}

    /** What came of a process before anybody judges it. */
    record Observation(int status, Stopped stopped, String standardOutput, String standardError, Duration duration) {}

    /** Why we ended it; NOT if it ended by itself. */
    enum Stopped {
        NOT,
        TIME,
        OUTPUT,
        CANCELLED
    }

    static Observation run(ProcessBuilder builder, Command command, Runnable kill) throws SandboxUnavailableException {
        CompletableFuture<Observation> result = new CompletableFuture<>();
        CancelFlag interrupted = new CancelFlag();
        Thread thread = new Thread(
                () -> {
                    try {
                        result.complete(supervise(builder, command, interrupted, kill));
                    } catch (IOException | RuntimeException e) {
                        result.completeExceptionally(e);
                    }
                },
                "sandbox");
        thread.setDaemon(true);
        thread.start();
        boolean restore = false;
        try {
            while (true) {
                try {
                    return result.get();
                } catch (InterruptedException e) {
                    restore = true;
                    interrupted.set();
                } catch (ExecutionException e) {
                    throw new SandboxUnavailableException(
                            "could not start " + builder.command().get(0), e.getCause());
                }
            }
        } finally {
            if (restore) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static Observation supervise(ProcessBuilder builder, Command command, CancelFlag interrupted, Runnable kill)
            throws IOException {
        Path input = Files.createTempFile("stdin", null);
        long started = System.nanoTime();
        try {
            Files.writeString(input, command.standardInput());
            Process process = builder.redirectInput(input.toFile()).start();
            Runnable end = () -> { // by its handle: the process itself would close its streams before all is read
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.toHandle().destroyForcibly();
                kill.run();
            };
            try {
                Capture out =
                        new Capture(process.getInputStream(), command.limits().output(), end);
                Capture err =
                        new Capture(process.getErrorStream(), command.limits().output(), end);
                Stopped stopped = await(process, command, interrupted, started);
                end.run();
                int status = waitFor(process);
                Duration duration = Duration.ofNanos(System.nanoTime() - started);
                String standardOutput = out.text();
                String standardError = err.text();
                if (stopped == Stopped.NOT && (out.overflowed() || err.overflowed())) {
                    stopped = Stopped.OUTPUT;
                }
                return new Observation(status, stopped, standardOutput, standardError, duration);
            } finally {
                end.run();
                process.destroyForcibly();
            }
        } finally {
            Files.deleteIfExists(input);
        }
    }

    private static Stopped await(Process process, Command command, CancelFlag interrupted, long started) {
        long deadline = started + command.limits().time().toNanos();
        while (true) {
            long left = deadline - System.nanoTime();
            if (interrupted.isSet() || command.cancelled().getAsBoolean()) {
                return Stopped.CANCELLED;
            }
            if (left <= 0) {
                return Stopped.TIME;
            }
            try {
                if (process.waitFor(Math.min(left, POLL.toNanos()), TimeUnit.NANOSECONDS)) {
                    return Stopped.NOT;
                }
            } catch (InterruptedException e) {
                return Stopped.CANCELLED;
            }
        }
    }

    private static int waitFor(Process process) {
        while (true) {
            try {
                return process.waitFor();
            } catch (InterruptedException e) {
                process.toHandle().destroyForcibly();
            }
        }
    }

    private static final class CancelFlag {
        private volatile boolean value;

        void set() {
            value = true;
        }

        boolean isSet() {
            return value;
        }
    }
}
