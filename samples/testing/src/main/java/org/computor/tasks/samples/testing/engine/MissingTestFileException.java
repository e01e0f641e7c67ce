package org.computor.tasks.samples.testing.engine;

import java.io.IOException;
import org.computor.tasks.samples.testing.spec.TestCollection;

/** The assignment names unit tests that it does not have: nothing a student did. */
final class MissingTestFileException extends IOException {

    private static final long serialVersionUID = 1;

    MissingTestFileException(TestCollection collection) {
        super("`" + collection.name() + "` has no unit tests: "
                + (collection.file() == null
                        ? "name their file in `file` of test.yaml"
                        : "put `" + collection.file() + "` beside test.yaml, or list it in testFiles of meta.yaml"));
    }
}
