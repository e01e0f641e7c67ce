package org.computor.tasks.samples.ctutor;

/** What the command tells the shell. */
final class ExitStatus {

    /** The task finished, or the command did what it was asked to. */
    static final int FINISHED = 0;

    /** The task failed or was cancelled. */
    static final int FAILED = 1;

    /** The command line, the task's name or its parameters are wrong; nothing was started. */
    static final int REFUSED = 2;

    /** The server does not answer. */
    static final int UNREACHABLE = 3;

    private ExitStatus() {}
}
