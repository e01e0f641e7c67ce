package org.computor.tasks.samples.testing.git;

/** Git could not do what it was asked to. The message is git's own, without anything secret. */
public final class GitException extends Exception {

    private static final long serialVersionUID = 1;

    private final boolean lasting;

    GitException(String message, boolean lasting) {
        super(message);
        this.lasting = lasting;
    }

    /** Whether trying again would not help: no such repository, no such commit, no access. */
    public boolean isLasting() {
        return lasting;
    }
}
