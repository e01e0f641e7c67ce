package org.computor.tasks.samples.testing.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The programs that are found in a sandbox by their name alone. */
public final class Installed {

    static final String SEARCH_PATH = "/usr/local/bin:/usr/bin:/bin";

    private Installed() {}

    /**
     * Whether a program is installed on this host.
     *
     * @param program its name, or its absolute path
     */
    public static boolean has(String program) {
        return Stream.of(SEARCH_PATH.split(":", -1))
                .map(folder -> Path.of(folder).resolve(program))
                .anyMatch(file -> Files.isRegularFile(file) && Files.isExecutable(file));
    }
}
