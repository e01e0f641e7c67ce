package org.computor.tasks.samples.testing.engine.check;

import java.io.IOException;

/** A test of test.yaml asks for what cannot be: nothing a student did. */
public final class InvalidTestException extends IOException {

    private static final long serialVersionUID = 1;

    /** @param problem which field, and what it has to be */
    public InvalidTestException(Trial trial, String problem) {
        super("test.yaml: `" + trial.test().name() + "` of `"
                + trial.collection().name() + "`: " + problem);
    }
}
