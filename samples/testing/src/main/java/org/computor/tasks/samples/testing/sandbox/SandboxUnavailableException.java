package org.computor.tasks.samples.testing.sandbox;

import org.jspecify.annotations.Nullable;

/** Nothing can be run here safely; the message says what is missing and how to have it. */
public class SandboxUnavailableException extends Exception {

    private static final long serialVersionUID = 1;

    SandboxUnavailableException(String message) {
        super(message);
    }

    SandboxUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
