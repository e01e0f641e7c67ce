package org.computor.tasks.samples.testing.engine;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.computor.tasks.samples.testing.engine.language.Tools;
import org.computor.tasks.samples.testing.sandbox.Sandbox;
import org.computor.tasks.samples.testing.sandbox.SandboxSettings;
import org.computor.tasks.samples.testing.sandbox.SandboxUnavailableException;
import org.computor.tasks.samples.testing.sandbox.Scratch;

/**
 * What this machine has. A test that needs more is skipped and says so; with {@code -Dcomputor.testing.require=all} it
 * fails instead.
 */
public final class Host {

    private Host() {}

    /** The proved sandbox. */
    public static Sandbox sandbox() {
        try {
            return SandboxSettings.fromEnvironment(System.getenv()).open();
        } catch (SandboxUnavailableException e) {
            throw missing(String.valueOf(e.getMessage()));
        }
    }

    /** Skips or fails the test if a program is not installed for all users. */
    public static void needs(String... programs) {
        for (String program : programs) {
            if (!Files.isExecutable(Path.of("/usr/bin", program))) {
                throw missing("/usr/bin/" + program + " is not installed");
            }
        }
    }

    /** Skips the test for any other user: what it shows, they do not meet. */
    public static void needsRoot() {
        assumeTrue(
                "root".equals(System.getProperty("user.name")), "skipped: only root has another user in the sandbox");
    }

    /** The tools, with a JUnit console where the sandbox's user can read it. */
    public static Tools tools() {
        try {
            Path folder = Files.createTempDirectory("junit-console");
            Scratch.openToSandbox(folder);
            Path jar = Files.copy(Path.of(System.getProperty("computor.testing.junit")), folder.resolve("console.jar"));
            Scratch.openToSandbox(jar);
            jar.toFile().deleteOnExit();
            folder.toFile().deleteOnExit();
            return Tools.fromEnvironment(System.getenv()).withJunitConsole(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws by itself; what it hands back is for the compiler. */
    private static RuntimeException missing(String what) {
        return "all".equals(System.getProperty("computor.testing.require")) ? fail(what) : abort("skipped: " + what);
    }
}
