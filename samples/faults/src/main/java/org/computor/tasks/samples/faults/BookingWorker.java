package org.computor.tasks.samples.faults;

import java.nio.file.Path;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.worker.TaskWorker;

/** A worker process: {@code BookingWorker FOLDER}, on the server that the environment names. */
public final class BookingWorker {

    private BookingWorker() {}

    /** Runs until it is told to stop, or killed. */
    public static void main(String[] arguments) {
        Booking.Bookings bookings = new Ledger(Path.of(arguments[0]))::book;
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
