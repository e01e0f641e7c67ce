package org.computor.tasks.samples.testing.engine;

import java.io.IOException;

/** What is expected cannot be known, since the right solution does not run: nothing a student did. */
final class BrokenReferenceException extends IOException {

    private static final long serialVersionUID = 1;

    BrokenReferenceException(String collection, String problem) {
        super("the reference solution does not run for `" + collection + "`: " + problem
                + ": mend it, or give the tests a value");
    }
}
