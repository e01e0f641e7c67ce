package org.computor.tasks.samples.hierarchy.work;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import org.computor.tasks.Ensured;
import org.computor.tasks.annotations.ActivityDefaults;
import org.computor.tasks.annotations.Retry;
import org.computor.tasks.samples.gitlab.GitlabServer;
import org.computor.tasks.samples.gitlab.activities.GitlabConnections;

/**
 * Steps in GitLab. They are tried again until the time for all attempts is over, since GitLab may ask for any number of
 * pauses; what will not go better fails at once.
 */
@ActivityInterface
@ActivityDefaults(
        queue = GitlabConnections.QUEUE,
        startToCloseTimeout = "1m",
        heartbeatTimeout = "10s",
        scheduleToCloseTimeout = "10m",
        waitForCancellation = true,
        retry = @Retry(maximumAttempts = 0, initialInterval = "500ms", maximumInterval = "10s"))
public interface GitlabSteps {

    /** The full path of a group. */
    @ActivityMethod(name = "find_gitlab_group")
    String fullPath(GitlabServer server, long groupId);

    /** Compares what is there with what is wanted; changes nothing. */
    @ActivityMethod(name = "inspect_gitlab")
    Inspection inspect(GitlabServer server, GitlabWish wish);

    /** Adopts or creates; what is created carries the task's mark until it is settled. */
    @ActivityMethod(name = "ensure_gitlab")
    Ensured<GitlabPlace> ensure(GitlabServer server, String taskId, GitlabWish wish);

    /** Removes what the task created and has not settled. */
    @ActivityMethod(name = "remove_gitlab")
    void remove(GitlabServer server, String taskId, GitlabWish wish);

    /** Writes the description that is wanted, and with it takes the mark away. */
    @ActivityMethod(name = "settle_gitlab")
    @ActivityDefaults(
            queue = GitlabConnections.QUEUE,
            startToCloseTimeout = "1m",
            heartbeatTimeout = "10s",
            retry = @Retry(maximumAttempts = 0, initialInterval = "500ms", maximumInterval = "30s"))
    void settle(GitlabServer server, long id, GitlabWish wish);

    /** @param place what is there, or would be */
    record Inspection(Difference difference, GitlabPlace place) {}
}
