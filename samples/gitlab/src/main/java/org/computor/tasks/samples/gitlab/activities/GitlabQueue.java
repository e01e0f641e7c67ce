package org.computor.tasks.samples.gitlab.activities;

import org.computor.tasks.worker.QueueSettings;

/** The queue of all activities that talk to GitLab, and of nothing else, so that one rate limits them all. */
public final class GitlabQueue {

    public static final String NAME = "computor-gitlab";

    private GitlabQueue() {}

    /**
     * Settings of a worker for this queue. Temporal's server hands out no more than that, however many workers there
     * are; all of them must say the same.
     *
     * @param activitiesPerSecond GitLab's limit, divided by the requests that an activity sends
     */
    public static QueueSettings settings(double activitiesPerSecond) {
        return QueueSettings.defaults().queueActivitiesPerSecond(activitiesPerSecond);
    }
}
