package org.computor.tasks.samples.testing.sandbox;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Copies of directories that the sandbox's user can read, with regular files and folders only: links could lead
 * anywhere, pipes could block for ever, and {@code .git} is nobody's solution.
 */
public final class Tree {

    private Tree() {}

    /** Copies a file, or a directory with all that is in it, over what is there under the name of the target. */
    public static void copy(Path source, Path target) throws IOException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.walkFileTree(source, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (folder.endsWith(".git")) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Path copy = target.resolve(source.relativize(folder));
                Files.createDirectories(copy);
                Scratch.openToSandbox(copy);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile()) {
                    Path copy = file.equals(source) ? target : target.resolve(source.relativize(file));
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                    Scratch.openToSandbox(copy);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
