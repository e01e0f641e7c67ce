package org.computor.tasks.samples.testing.engine;

import java.io.IOException;

/** This host lacks a compiler or an interpreter: nobody's tests can say anything then. */
final class MissingToolException extends IOException {

    private static final long serialVersionUID = 1;

    MissingToolException(String program) {
        super(program + " is not installed on this host: install it where every user can run it, or name another in"
                + " settings.compiler of meta.yaml or compiler of test.yaml");
    }
}
