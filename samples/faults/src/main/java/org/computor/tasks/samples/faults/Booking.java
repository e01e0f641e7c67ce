package org.computor.tasks.samples.faults;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import java.time.Duration;
import java.util.stream.IntStream;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.ActivityDefaults;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.annotations.Retry;

/** Books amounts: some side by side, one after a wait. Each booking has a key, by which it happens once. */
@RegisterTask(name = "faults_booking", queue = Booking.QUEUE, executionTimeout = "30m")
public class Booking extends BaseWorkflow<Booking.Parameters, Long> {

    /** The queue of this sample. */
    public static final String QUEUE = "computor-faults";

    private static final int AT_ONCE = 2;

    /**
     * @param account where to book
     * @param amounts how many amounts: 1, 2, 3 and so on
     */
    public record Parameters(String account, int amounts) {}

    /** Books. A lost attempt is given up after ten seconds, and made again by whoever is there. */
    @ActivityInterface
    @ActivityDefaults(startToCloseTimeout = "10s", retry = @Retry(maximumAttempts = 0, maximumInterval = "2s"))
    public interface Bookings {

        /**
         * Books an amount, once for each key.
         *
         * @return the amount
         */
        @ActivityMethod(name = "faults_book")
        long book(String key, long amount);
    }

    private final Bookings bookings = activities(Bookings.class);

    @Override
    public WorkflowResult<Long> run(Parameters parameters) {
        progress(0, "booking");
        long sideBySide = fanOut(
                        IntStream.rangeClosed(1, parameters.amounts()).boxed().toList(),
                        AT_ONCE,
                        amount -> bookings.book(parameters.account() + "-" + amount, amount))
                .stream()
                .mapToLong(Long::longValue)
                .sum();
        sleep(Duration.ofSeconds(1));
        long last = bookings.book(parameters.account() + "-last", random().nextInt(1_000) + 1_000_000L);
        progress(100, "booked");
        return WorkflowResult.completed(sideBySide + last);
    }
}
