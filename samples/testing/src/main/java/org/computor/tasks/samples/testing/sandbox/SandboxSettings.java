package org.computor.tasks.samples.testing.sandbox;

import java.nio.file.Path;
import java.util.Map;

/**
 * How this host confines programs.
 *
 * @param bubblewrap the program; a bare name is looked up in /usr/bin and /usr/local/bin
 * @param userId whom programs run as where the worker is root; needs no entry in the user list
 * @param allowUnsandboxed whether to run without a sandbox where there is none: for trying things out, never for
 *     students
 */
public record SandboxSettings(Path bubblewrap, int userId, boolean allowUnsandboxed) {

    /** bwrap, user 65534, never unsandboxed. */
    public static final SandboxSettings DEFAULT = new SandboxSettings(Path.of("bwrap"), 65534, false);

    /**
     * From {@code COMPUTOR_SANDBOX_BWRAP}, {@code COMPUTOR_SANDBOX_UID} and {@code COMPUTOR_SANDBOX=none}, which allows
     * unsandboxed runs.
     */
    public static SandboxSettings fromEnvironment(Map<String, String> environment) {
        return new SandboxSettings(
                Path.of(environment.getOrDefault(
                        "COMPUTOR_SANDBOX_BWRAP", DEFAULT.bubblewrap().toString())),
                Integer.parseInt(environment.getOrDefault("COMPUTOR_SANDBOX_UID", String.valueOf(DEFAULT.userId()))),
                "none".equals(environment.get("COMPUTOR_SANDBOX")));
    }

    /**
     * The same, for a command whose flag alone says whether to do without a sandbox, whatever the environment holds.
     */
    public SandboxSettings withUnsandboxed(boolean allowed) {
        return new SandboxSettings(bubblewrap, userId, allowed);
    }

    /**
     * The sandbox of this host, proved by a probe that tries to break out.
     *
     * @throws SandboxUnavailableException if there is none, or it leaks, unless unsandboxed runs are allowed
     */
    public Sandbox open() throws SandboxUnavailableException {
        if (allowUnsandboxed) {
            return new Unsandboxed();
        }
        return Bubblewrap.prove(this);
    }
}
