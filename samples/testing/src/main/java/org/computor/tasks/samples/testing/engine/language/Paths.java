package org.computor.tasks.samples.testing.engine.language;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** What a tool needs to be seen of the host's files. */
final class Paths {

    private Paths() {}

    /** The installation that a program in some {@code bin} belongs to, if it is not the system's. */
    static List<Path> outsideOfSystem(Path program) {
        Path bin = Objects.requireNonNull(program.toAbsolutePath().getParent());
        Path home = Objects.requireNonNull(bin.getParent());
        return home.startsWith("/usr") || !Files.isDirectory(home) ? List.of() : List.of(home);
    }
}
