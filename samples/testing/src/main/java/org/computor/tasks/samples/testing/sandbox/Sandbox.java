package org.computor.tasks.samples.testing.sandbox;

/** A place where a program that nobody trusts can run. Safe for use by several threads. */
public interface Sandbox {

    /**
     * Runs the command to its end, or to the end of its limits, and leaves none of its processes behind. The calling
     * thread may be of any kind; an interrupt kills what runs, ends in {@link Ending.Cancelled}, and stays set.
     *
     * @throws SandboxUnavailableException if the command could not even be started
     */
    Execution run(Command command) throws SandboxUnavailableException;

    /** What confines a program here, in one sentence for a log. */
    String description();
}
