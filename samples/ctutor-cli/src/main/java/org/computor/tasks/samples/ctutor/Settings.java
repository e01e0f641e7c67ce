package org.computor.tasks.samples.ctutor;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command has, wherever they are written. */
final class Settings {

    /** How a command answers. */
    enum Output {
        TEXT,
        JSON
    }

    @Option(
            names = "--output",
            scope = ScopeType.INHERIT,
            defaultValue = "text",
            paramLabel = "text|json",
            description = "json: one JSON document on standard output, everything else on standard error")
    private Output output = Output.TEXT;

    @Option(
            names = "--embedded",
            scope = ScopeType.INHERIT,
            description = "use a Temporal server and a worker inside this process")
    private boolean embedded;

    private boolean verbose;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "log what happens, and show where an error comes from")
    void setVerbose(boolean on) {
        verbose = on;
        if (LoggerFactory.getLogger("org.computor.tasks") instanceof Logger logger) {
            logger.setLevel(on ? Level.INFO : Level.ERROR);
        }
        if (LoggerFactory.getLogger("io.temporal") instanceof Logger logger) {
            logger.setLevel(on ? Level.WARN : Level.ERROR);
        }
    }

    boolean json() {
        return output == Output.JSON;
    }

    boolean embedded() {
        return embedded;
    }

    boolean verbose() {
        return verbose;
    }
}
