package org.computor.tasks.samples.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.computor.tasks.NamespaceNotFoundException;
import org.computor.tasks.ServerUnreachableException;
import org.computor.tasks.client.SubmitOptions;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.junit.jupiter.api.Assumptions;

/** A server, workers that book, and a client that submits: processes of their own, but for the client. */
final class Bank implements AutoCloseable {

    private static final int WORKERS = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final DevelopmentServer server;
    private final TaskClient tasks;
    private final Ledger ledger;
    private final List<RestartedProcess> workers = new ArrayList<>();

    private Bank(DevelopmentServer server, Path folder) {
        this.server = server;
        this.tasks = TaskClient.fromEnvironment(server.environment());
        this.ledger = new Ledger(folder.resolve("ledger"), Duration.ZERO);
        for (int i = 0; i < WORKERS; i++) {
            workers.add(worker(folder, i));
        }
    }

    /** Opens one; a test without Temporal's command is left out, and says so. */
    static Bank open(Path folder) throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                DevelopmentServer.command().isPresent(),
                "no server to kill: set -D" + DevelopmentServer.PROPERTY + " to Temporal's command");
        return new Bank(DevelopmentServer.start(DevelopmentServer.command().orElseThrow(), folder), folder);
    }

    private RestartedProcess worker(Path folder, int number) {
        return RestartedProcess.java(
                BookingWorker.class,
                List.of(folder.resolve("ledger").toString()),
                server.environment(),
                folder.resolve("worker-" + number + ".log"));
    }

    DevelopmentServer server() {
        return server;
    }

    List<RestartedProcess> workers() {
        return List.copyOf(workers);
    }

    TaskClient tasks() {
        return tasks;
    }

    Ledger ledger() {
        return ledger;
    }

    /** Submits bookings of the amounts 1, 2, 3 and so on, each in an account of its own. */
    List<TaskHandle<Long>> submit(int bookings, int amounts) throws InterruptedException {
        List<TaskHandle<Long>> handles = new ArrayList<>();
        for (int i = 0; i < bookings; i++) {
            String account = "account-" + i;
            handles.add(untilTheServerAnswers(() -> tasks.submit(
                    Booking.class,
                    new Booking.Parameters(account, amounts),
                    SubmitOptions.defaults().taskId(account))));
        }
        return handles;
    }

    Map<String, Long> await(List<TaskHandle<Long>> handles) throws InterruptedException {
        Map<String, Long> results = new HashMap<>();
        for (TaskHandle<Long> handle : handles) {
            results.put(handle.id(), untilTheServerAnswers(() -> result(handle.id())));
        }
        return results;
    }

    private long result(String task) {
        TaskHandle<Long> handle = tasks.handle(Booking.class, task);
        if (handle.outcome(PATIENCE).isEmpty()) {
            throw new AssertionError(task + " has not ended within " + PATIENCE
                    + ", see the logs of workers and server: " + handle.info());
        }
        return handle.result();
    }

    /** Submitting twice is safe, and so is asking twice. */
    private static <T> T untilTheServerAnswers(Supplier<T> call) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return call.get();
            } catch (ServerUnreachableException | NamespaceNotFoundException e) { // not up, or not quite
                if (System.nanoTime() > end) {
                    throw e;
                }
                Thread.sleep(200);
            }
        }
    }

    @Override
    public void close() {
        tasks.close();
        workers.forEach(RestartedProcess::close);
        server.close();
    }
}
