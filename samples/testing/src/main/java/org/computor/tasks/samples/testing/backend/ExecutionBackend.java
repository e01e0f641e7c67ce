package org.computor.tasks.samples.testing.backend;

import org.computor.tasks.samples.testing.spec.TestSummary;

/** Runs the tests of one assignment; one kind for each way to do so. */
public interface ExecutionBackend {

    /**
     * Runs all tests and says what became of each. A test that fails, a program that does not compile, hangs or
     * crashes, and a run that is cancelled are summaries. A summary's counts always add up, and a cancelled run has the
     * status {@code CANCELLED}. An interrupt of the calling thread cancels too, and stays set.
     *
     * @throws ExecutionFailedException if the backend itself could not run: no sandbox, no tester, an assignment that
     *     cannot be read
     */
    TestSummary run(TestRun run, TestListener listener) throws ExecutionFailedException;
}
