package org.computor.tasks.samples.testing.engine.compare;

/** A regular expression cannot be used; the message is meant for the test's result. */
public class UnusableRegexException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnusableRegexException(String message) {
        super(message);
    }
}
