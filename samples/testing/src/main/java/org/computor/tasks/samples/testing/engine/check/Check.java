package org.computor.tasks.samples.testing.engine.check;

import java.io.IOException;
import org.computor.tasks.samples.testing.engine.compare.UnusableRegexException;
import org.computor.tasks.samples.testing.sandbox.SandboxUnavailableException;

/** A type of test. Stateless: what it looks at is on the bench. */
@FunctionalInterface
public interface Check {

    /**
     * Judges one test.
     *
     * @throws UnusableRegexException if the author's pattern is wrong or takes too long: the test fails with its
     *     message
     * @throws SandboxUnavailableException if a program could not be started at all
     */
    Verdict judge(Trial trial) throws SandboxUnavailableException, IOException;
}
