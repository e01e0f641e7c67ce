package org.computor.tasks.samples.testing.engine.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds files by a pattern with {@code *}, {@code ?} and {@code [..]} in each step; never leaves the folder. */
public final class Glob {

    private Glob() {}

    /** All files and folders that match, in the order of their names; none if the pattern leads out of the folder. */
    public static List<Path> find(Path folder, String pattern) throws IOException {
        List<Path> found = List.of(folder);
        for (String step : pattern.split("/+", 0)) {
            if (step.equals("..")) {
                return List.of();
            }
            if (!step.equals(".")) {
                found = next(found, step);
            }
        }
        return found;
    }

    private static List<Path> next(List<Path> folders, String step) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                PathMatcher matcher = folder.getFileSystem()
                        .getPathMatcher(
                                "glob:" + step.replaceAll("[{}\\\\]", "\\\\$0").replaceAll("\\*+", "*"));
                try (Stream<Path> entries = Files.list(folder)) {
                    entries.filter(entry -> step.startsWith(".")
                                    || !entry.getFileName().toString().startsWith("."))
                            .filter(entry -> matcher.matches(entry.getFileName()))
                            .sorted()
                            .forEach(found::add);
                }
            }
        }
        return found;
    }
}
