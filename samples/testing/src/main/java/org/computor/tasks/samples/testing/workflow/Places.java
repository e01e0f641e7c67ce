package org.computor.tasks.samples.testing.workflow;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;

/**
 * Gives out places. As many of these run at once on a host as it has places, so that jobs wait in the queue, where the
 * server can put them into a fair order, and not on a host.
 */
@ActivityInterface
public interface Places {

    /** What it fails with if the host lets the job go because it stops. */
    String HOST_STOPS = "HostStops";

    /**
     * Holds a place on the host that runs this: tells the task by {@link HostSignals#placeTaken} which, keeps alive for
     * as long as the job is there, and leaves nothing behind, whatever happens. Ends by itself once the tests have run.
     *
     * @param id the place's name
     */
    @ActivityMethod(name = "hold_place")
    void hold(String id);

    /** The queue on which the places for jobs of a queue are asked for. */
    static String queueFor(String taskQueue) {
        return taskQueue + "-places";
    }
}
