package org.computor.tasks;

/** The server has no answer to a question of this kind; the embedded one lacks some that a real one has. */
public final class UnsupportedByServerException extends TaskException {

    private static final long serialVersionUID = 1L;

    public UnsupportedByServerException(String what, Throwable cause) {
        super(
                "this Temporal server cannot tell " + what + "; the embedded test server lacks this, a real one has it",
                cause);
    }
}
