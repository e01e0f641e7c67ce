package org.computor.tasks.client;

/** Whether a submission whose id has been used runs again, once the task of that id has ended. */
public enum RunAgain {
    /** Never: the same parameters give the task that was, other ones are a conflict. */
    NEVER,
    /** If it failed or was cancelled; one that finished stays as it is. */
    UNLESS_FINISHED,
    /** However it ended, also with other parameters. */
    ALWAYS
}
