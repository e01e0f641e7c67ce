package org.computor.tasks.samples.testing.engine.language;

import java.io.IOException;

/** This host lacks a compiler, an interpreter or a unit-test framework: nobody's tests can say anything then. */
public final class MissingToolException extends IOException {

    private static final long serialVersionUID = 1;

    private MissingToolException(String message) {
        super(message);
    }

    /** A program that is not there. */
    public static MissingToolException program(String program) {
        return new MissingToolException(program + " is not installed on this host: install it where every user can run"
                + " it, or name another in settings.compiler of meta.yaml or compiler of test.yaml");
    }

    /** A framework that is not there, or that the engine does not know. */
    public static MissingToolException unitTests(Language language) {
        return new MissingToolException("there are no unit tests for " + language.name() + " on this host: java needs"
                + " COMPUTOR_TESTING_JUNIT to name the JUnit console's jar, python and javascript have them, and no"
                + " other language has");
    }

    static MissingToolException module(String module) {
        return new MissingToolException(
                module + " is not installed for this host's Python: install it where every user can read it");
    }
}
