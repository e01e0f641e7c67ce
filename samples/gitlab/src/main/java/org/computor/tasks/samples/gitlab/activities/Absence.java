package org.computor.tasks.samples.gitlab.activities;

import io.temporal.activity.Activity;
import io.temporal.activity.ActivityInfo;
import java.time.Duration;
import org.computor.tasks.samples.gitlab.GitlabException;
import org.computor.tasks.samples.gitlab.GitlabException.Kind;

/**
 * Something that an activity needs and GitLab does not show. That proves little just after it was created, since GitLab
 * can be behind with its reads: so the activity looks again for some seconds, and only then says for good that it is
 * not there.
 */
public final class Absence {

    private static final Duration SHOWN_BY_THEN = Duration.ofSeconds(5);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private Absence() {}

    /**
     * What the activity that runs has to throw; passing at first, final some seconds after it was scheduled.
     *
     * @param message what is missing, and what to do about it
     */
    public static GitlabException of(String message) {
        return isFresh(Activity.getExecutionContext().getInfo())
                ? new GitlabException(Kind.NOT_FOUND, message, LOOK_AGAIN, null)
                : new GitlabException(Kind.REFUSED, message);
    }

    // Both times are the server's
    private static boolean isFresh(ActivityInfo attempt) {
        long waited = attempt.getCurrentAttemptScheduledTimestamp() - attempt.getScheduledTimestamp();
        return waited < SHOWN_BY_THEN.toMillis();
    }
}
