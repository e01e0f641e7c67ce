package org.computor.tasks.client.schedule;

import io.temporal.client.schedules.ScheduleIntervalSpec;
import io.temporal.client.schedules.ScheduleSpec;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** When a schedule submits its task. */
public sealed interface Timing {

    /**
     * At the times of a cron expression of five fields (minute, hour, day of month, month, day of week), in UTC. The
     * server reads it, and refuses one that is wrong.
     *
     * @throws IllegalArgumentException if it is blank
     */
    static Cron cron(String expression) {
        return new Cron(expression, ZoneOffset.UTC);
    }

    /**
     * Again after each interval, counted from midnight of 1 January 1970 UTC: every ten minutes is at the full hour,
     * ten past, twenty past.
     *
     * @throws IllegalArgumentException if it is shorter than a second
     */
    static Every every(Duration interval) {
        return new Every(interval);
    }

    /** A cron expression, with the time zone whose clock it means. */
    record Cron(String expression, ZoneId zone) implements Timing {

        public Cron {
            if (expression.isBlank()) {
                throw new IllegalArgumentException("a cron expression must not be blank, such as '0 3 * * *'");
            }
        }

        /** The same times on the clocks of this zone. */
        public Cron in(ZoneId other) {
            return new Cron(expression, other);
        }

        @Override
        public String toString() {
            return expression + " (" + zone + ")";
        }
    }

    /** An interval. */
    record Every(Duration interval) implements Timing {

        public Every {
            if (interval.compareTo(Duration.ofSeconds(1)) < 0) {
                throw new IllegalArgumentException("an interval must be at least a second, but is " + interval);
            }
        }

        @Override
        public String toString() {
            return "every " + interval;
        }
    }

    /** As Temporal's own client has it. */
    default ScheduleSpec spec() {
        ScheduleSpec.Builder spec = ScheduleSpec.newBuilder();
        if (this instanceof Cron cron) {
            return spec.setCronExpressions(List.of(cron.expression()))
                    .setTimeZoneName(
                            cron.zone().equals(ZoneOffset.UTC)
                                    ? "UTC"
                                    : cron.zone().getId())
                    .build();
        }
        return spec.setIntervals(List.of(new ScheduleIntervalSpec(((Every) this).interval())))
                .build();
    }
}
