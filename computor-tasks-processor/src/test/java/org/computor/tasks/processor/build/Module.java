package org.computor.tasks.processor.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/** A module of a team, whose sources change, and which is built again and again without a clean. */
final class Module {

    private final BuildTool.Folders folders;
    private final BuildTool tool;
    private final Set<String> changed = new LinkedHashSet<>();
    private final Set<String> deleted = new LinkedHashSet<>();

    Module(Path directory, BuildTool tool) {
        this.folders = BuildTool.Folders.in(directory);
        this.tool = tool;
    }

    /** Writes a source. */
    Module write(String className, String source) {
        Path file = folders.source(className);
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        deleted.remove(className);
        changed.add(className);
        return this;
    }

    /** Deletes a source. */
    Module delete(String className) {
        Outputs.delete(folders.source(className));
        changed.remove(className);
        deleted.add(className);
        return this;
    }

    /** Brings the output up to date. */
    Path build() {
        tool.build(folders, Set.copyOf(changed), Set.copyOf(deleted));
        changed.clear();
        deleted.clear();
        return folders.classes();
    }
}
