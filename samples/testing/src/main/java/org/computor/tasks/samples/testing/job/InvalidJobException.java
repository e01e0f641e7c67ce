package org.computor.tasks.samples.testing.job;

/** What is to be tested is not as the job says; the message names the field and the mend. */
public final class InvalidJobException extends Exception {

    private static final long serialVersionUID = 1;

    public InvalidJobException(String message) {
        super(message);
    }
}
