package org.computor.tasks.samples.gitlab.fake;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Counts the requests of each token in windows of fixed length, as GitLab does. */
final class RateLimit {

    private final int most;
    private final long windowMillis;
    private final Map<String, Integer> counts = new HashMap<>();
    private long window;

    RateLimit(int most, Duration window) {
        this.most = most;
        this.windowMillis = window.toMillis();
    }

    /** Counts a request; hands back for how many seconds the token must be silent, 0 if the request is fine. */
    synchronized long secondsToWait(String token) {
        if (most == 0) {
            return 0;
        }
        long now = System.currentTimeMillis();
        if (now / windowMillis != window) {
            window = now / windowMillis;
            counts.clear();
        }
        return counts.merge(token, 1, Integer::sum) <= most
                ? 0
                : Math.max(1, (windowMillis - now % windowMillis + 999) / 1000);
    }
}
