package org.computor.tasks.samples.testing.backend;

/** The backend itself could not run, which says nothing about the student's work. */
public class ExecutionFailedException extends Exception {

    private static final long serialVersionUID = 1;

    public ExecutionFailedException(String message) {
        super(message);
    }

    public ExecutionFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
