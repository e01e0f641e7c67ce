package org.computor.tasks.samples.testing.job;

import io.temporal.activity.Activity;
import io.temporal.activity.ActivityExecutionContext;
import io.temporal.failure.ApplicationFailure;
import java.io.IOException;
import java.time.Duration;
import org.computor.tasks.annotations.RegisterActivities;
import org.computor.tasks.samples.testing.workflow.HostSignals;
import org.computor.tasks.samples.testing.workflow.Place;
import org.computor.tasks.samples.testing.workflow.Places;

/** Holds places on this host. */
@RegisterActivities
public final class PlaceKeeper implements Places {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final Host host;

    public PlaceKeeper(Host host) {
        this.host = host;
    }

    @Override
    public void hold(String id) {
        ActivityExecutionContext activity = Activity.getExecutionContext();
        try {
            HeldPlace place = host.take(id);
            try {
                Tasks.of(activity).signal(HostSignals.PLACE_TAKEN, new Place(id, host.name(), host.queue()));
                while (!place.awaitEnd(BETWEEN_LOOKS)) {
                    activity.heartbeat(null);
                    if (host.isStopping() && !place.isTesting()) {
                        throw Host.stops();
                    }
                }
            } finally {
                host.giveBack(id, place);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Host.stops();
        } catch (IOException e) {
            throw ApplicationFailure.newFailureWithCause(
                    "this host has no room for a place: " + e.getMessage(), Places.HOST_STOPS, e);
        }
    }
}
