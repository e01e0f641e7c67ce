package org.computor.tasks.samples.faults;

import java.nio.file.Path;
import java.time.Duration;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.worker.TaskWorker;

/** A worker process: {@code BookingWorker FOLDER}, on the server that the environment names. */
public final class BookingWorker {

    /** Long enough to be killed in the middle of. */
    private static final Duration BOOKING_TAKES = Duration.ofMillis(100);

    private BookingWorker() {}

    /** Runs until it is told to stop, or killed. */
    public static void main(String[] arguments) {
        Booking.Bookings bookings = new Ledger(Path.of(arguments[0]), BOOKING_TAKES)::book;
        try (TaskClient client = TaskClient.fromEnvironment();
                TaskWorker worker = TaskWorker.builder(client)
                        .queues(Booking.QUEUE)
                        .tasks(Booking.class)
                        .activities(bookings)
                        .build()) {
            worker.runUntilShutdown();
        }
    }
}
