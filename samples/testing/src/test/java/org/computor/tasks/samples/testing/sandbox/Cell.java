package org.computor.tasks.samples.testing.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.computor.tasks.samples.testing.engine.Host;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The sandbox of this machine, and for each test a folder that its user may see. */
final class Cell implements BeforeEachCallback, AfterEachCallback {

    private final Limits limits;
    private @Nullable Sandbox sandbox;
    private @Nullable Path folder;

    /** @param time for what has no other limits */
    Cell(Duration time) {
        this.limits = Limits.DEFAULT.withTime(time);
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        sandbox = sandbox == null ? Host.sandbox() : sandbox;
        folder = Files.createTempDirectory("sandbox-test");
        Scratch.openToSandbox(folder);
        Files.createDirectory(work());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Scratch.delete(folder);
    }

    Limits limits() {
        return limits;
    }

    Sandbox sandbox() {
        return is(sandbox);
    }

    Path folder() {
        return is(folder);
    }

    /** The working directory's parent on the host. */
    Path work() {
        return folder().resolve("work");
    }

    Command shell(String script) {
        return command(limits, script);
    }

    Execution run(String script) throws SandboxUnavailableException {
        return run(limits, script);
    }

    Execution run(Limits others, String script) throws SandboxUnavailableException {
        return sandbox().run(command(others, script));
    }

    Execution python(String script) throws SandboxUnavailableException {
        return python(limits, script);
    }

    Execution python(Limits others, String script) throws SandboxUnavailableException {
        return sandbox().run(Command.of(work(), others, List.of("/usr/bin/python3", "-c", script)));
    }

    private Command command(Limits others, String script) {
        return Command.of(work(), others, List.of("sh", "-c", script));
    }

    private static <T> T is(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("no test runs");
        }
        return part;
    }
}
