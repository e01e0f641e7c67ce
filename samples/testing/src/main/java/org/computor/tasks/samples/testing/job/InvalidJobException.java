package org.computor.tasks.samples.testing.job;

/** The repositories do not hold what the job says; the message names the field and the mend. */
final class InvalidJobException extends Exception {

    private static final long serialVersionUID = 1;

    InvalidJobException(String message) {
        super(message);
    }
}
