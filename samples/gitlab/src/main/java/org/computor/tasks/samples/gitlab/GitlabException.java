package org.computor.tasks.samples.gitlab;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** GitLab did not do what it was asked to. */
public final class GitlabException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What a caller can do about it. */
    public enum Kind {
        /** There is something of that path or name, though it may not be seen yet. */
        TAKEN(false),
        /** It is not there, not there yet, or not to be seen with this token. */
        NOT_FOUND(true),
        /** The token is wrong, has expired, or may not do this. */
        FORBIDDEN(false),
        /** Too many requests: see {@link #retryAfter()}. */
        RATE_LIMITED(true),
        /** Another task is about to create or to remove it. */
        BUSY(true),
        /** GitLab is down, broken, or out of reach; whether it did what it was asked to, nobody knows. */
        UNAVAILABLE(true),
        /** The request itself is wrong. */
        REFUSED(false);

        private final boolean passing;

        Kind(boolean passing) {
            this.passing = passing;
        }

        /** Whether the same request may go better later. */
        public boolean isPassing() {
            return passing;
        }
    }

    private final Kind kind;
    private final @Nullable Duration retryAfter;

    public GitlabException(Kind kind, String message, @Nullable Duration retryAfter, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    public GitlabException(Kind kind, String message) {
        this(kind, message, null, null);
    }

    public Kind kind() {
        return kind;
    }

    /** How long GitLab wants to be left alone. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
