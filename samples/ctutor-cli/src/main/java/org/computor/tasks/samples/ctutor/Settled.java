package org.computor.tasks.samples.ctutor;

import picocli.CommandLine.Model.CommandSpec;

/** Finds the settings of the command that was called. */
final class Settled {

    private Settled() {}

    static Settings of(CommandSpec spec) {
        return ((Ctutor) spec.root().userObject()).settings();
    }
}
