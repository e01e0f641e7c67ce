package org.computor.tasks.samples.testing.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What every sandbox shows of the host: its installed programs and what they need to start; no user, no home, no
 * secret.
 */
final class SystemFiles {

    private static final List<String> ROOT_FOLDERS = List.of("/bin", "/sbin", "/lib", "/lib32", "/lib64");

    private static final List<String> SETTINGS = List.of("/etc/alternatives", "/etc/ld.so.cache", "/etc/localtime");

    private SystemFiles() {}

    static List<String> arguments() {
        List<String> all = new ArrayList<>(List.of("--ro-bind", "/usr", "/usr"));
        for (String folder : ROOT_FOLDERS) {
            Path path = Path.of(folder);
            if (Files.isSymbolicLink(path)) {
                all.addAll(List.of("--symlink", target(path), folder));
            } else if (Files.isDirectory(path)) {
                all.addAll(List.of("--ro-bind", folder, folder));
            }
        }
        SETTINGS.forEach(file -> all.addAll(List.of("--ro-bind-try", file, file)));
        javaSettings().forEach(file -> all.addAll(List.of("--ro-bind-try", file, file)));
        return all;
    }

    /** Debian keeps a JDK's conf folder in /etc/java-17-openjdk. */
    private static List<String> javaSettings() {
        try (Stream<Path> files = Files.list(Path.of("/etc"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("java"))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
