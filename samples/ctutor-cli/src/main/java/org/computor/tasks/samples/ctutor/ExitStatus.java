package org.computor.tasks.samples.ctutor;

/** What the command tells the shell. Ctrl-C gives 130 and SIGTERM 143, which Java itself sees to. */
final class ExitStatus {

    /** The task finished, or the command did what it was asked to. */
    static final int FINISHED = 0;

    /** The task failed or was cancelled, or a doctor found what does not work; never that the command went wrong. */
    static final int FAILED = 1;

    /** The command line, the task's name or its parameters are wrong; nothing was started. */
    static final int REFUSED = 2;

    /** The server does not answer. */
    static final int UNREACHABLE = 3;

    /** Something that the command does not expect: the server refused a call, or there is a defect. */
    static final int UNEXPECTED = 4;

    private ExitStatus() {}
}
