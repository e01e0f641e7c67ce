package org.computor.tasks;

import org.jspecify.annotations.Nullable;

/** The root of what this library throws to callers; every message says what to do about it. */
public abstract class TaskException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected TaskException(String message) {
        super(message);
    }

    protected TaskException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
