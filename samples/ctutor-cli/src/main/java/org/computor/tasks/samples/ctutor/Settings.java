package org.computor.tasks.samples.ctutor;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command has, wherever they are written. */
final class Settings {

    static final String EMBEDDED = "--embedded";

    @Option(
            names = "--output",
            scope = ScopeType.INHERIT,
            defaultValue = "text",
            converter = Output.Converter.class,
            paramLabel = "text|json",
            description = "json: one JSON document on standard output, everything else on standard error")
    private Output output = Output.TEXT;

    @Option(
            names = EMBEDDED,
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
        log("org.computor.tasks", on ? Level.INFO : Level.ERROR);
        log("io.temporal", on ? Level.WARN : Level.ERROR);
    }

    /** Lets warnings of the library through: for a process that serves others, whose log is all they have. */
    void warn() {
        if (!verbose) {
            log("org.computor.tasks", Level.WARN);
        }
    }

    private static void log(String name, Level level) {
        if (LoggerFactory.getLogger(name) instanceof Logger logger) {
            logger.setLevel(level);
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
