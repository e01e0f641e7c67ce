package org.computor.tasks.samples.testing.engine.check;

import java.io.IOException;
import org.computor.tasks.samples.testing.spec.TestCollection;

/** What is expected cannot be known, since the right solution does not run: nothing a student did. */
public final class BrokenReferenceException extends IOException {

    private static final long serialVersionUID = 1;

    /** @param problem what is wrong with it, without a full stop */
    public BrokenReferenceException(TestCollection collection, String problem) {
        super("the reference solution does not run for `" + collection.name() + "`: " + problem
                + ": mend it, or give the tests a value");
    }
}
