package org.computor.tasks.samples.faults;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * A process that is killed without a warning, or told to stop, and started again as it was. A worker that ends by
 * itself, since it finds no server, say, is started again too, as any supervisor would do.
 */
final class RestartedProcess implements AutoCloseable {

    private static final Executor AFTER_A_MOMENT = CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS);

    private final List<String> command;
    private final Map<String, String> environment;
    private final Path log;
    private final boolean supervised;
    private Process process;
    private int kills;
    private boolean closed;

    /** A program that has to run until it is killed. */
    RestartedProcess(List<String> command, Map<String, String> environment, Path log) {
        this(command, environment, log, false);
    }

    private RestartedProcess(List<String> command, Map<String, String> environment, Path log, boolean supervised) {
        this.command = command;
        this.environment = environment;
        this.log = log;
        this.supervised = supervised;
        this.process = start();
    }

    /** A Java program with this one's class path. */
    static RestartedProcess java(Class<?> main, List<String> arguments, Map<String, String> environment, Path log) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(arguments);
        return new RestartedProcess(command, environment, log, true);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // a process that does not start again is missed by the test
    private Process start() {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(log.toString())));
        builder.environment().putAll(environment);
        try {
            Process started = builder.start();
            if (supervised) {
                started.onExit().thenAcceptAsync(this::restartIfItEnded, AFTER_A_MOMENT);
            }
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void restartIfItEnded(Process ended) {
        if (!closed && process.equals(ended)) {
            process = start();
        }
    }

    /** SIGKILL, and a new one in its place. */
    synchronized void killAndRestart() throws InterruptedException {
        kill();
        process = start();
        kills++;
    }

    /** SIGTERM, and a new one in its place once it has drained; the exit status of the old one. */
    synchronized int stopAndRestart(Duration atMost) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("still there " + atMost.toSeconds() + " s after SIGTERM, see " + log);
        }
        int status = process.exitValue();
        process = start();
        return status;
    }

    synchronized int kills() {
        return kills;
    }

    private void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public synchronized void close() {
        closed = true;
        process.destroyForcibly();
    }
}
