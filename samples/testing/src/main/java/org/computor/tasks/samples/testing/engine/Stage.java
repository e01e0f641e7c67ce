package org.computor.tasks.samples.testing.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.computor.tasks.samples.testing.sandbox.Scratch;

/**
 * The directories of one run, removed when it is over: a clean copy of the submission, one of the reference, and what
 * programs are built and report into. Nothing here is visible in the sandbox unless it is mounted.
 */
final class Stage implements AutoCloseable {

    private final Path root;
    private int counter;

    private Stage(Path root) {
        this.root = root;
    }

    static Stage open() throws IOException {
        Path root = Files.createTempDirectory("computor-engine");
        Scratch.openToSandbox(root);
        Stage stage = new Stage(root);
        Scratch.openToSandbox(Files.createDirectory(stage.work()));
        return stage;
    }

    /** Where programs run. */
    Path work() {
        return root.resolve("work");
    }

    /** A new directory where a program in the sandbox may write. */
    Path writable(String purpose) throws IOException {
        Path directory = Files.createDirectory(root.resolve(purpose + "-" + counter++));
        Scratch.writableInSandbox(directory);
        return directory;
    }

    /** A new file that a program in the sandbox may read. */
    Path request(Object content) throws IOException {
        Path file = root.resolve("request-" + counter++ + ".json");
        new ObjectMapper().writeValue(file.toFile(), content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        return file;
    }

    /**
     * A new directory with a copy of this one: regular files and folders only. Links could lead anywhere, pipes could
     * block for ever, and {@code .git} is nobody's solution.
     */
    Path copy(String purpose, Path source) throws IOException {
        Path target = Files.createDirectory(root.resolve(purpose + "-" + counter++));
        Scratch.openToSandbox(target);
        add(target, source);
        return target;
    }

    /** Copies the content of a directory, or one file, into a directory of the stage. */
    static void add(Path target, Path source) throws IOException {
        Files.walkFileTree(source, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (folder.endsWith(".git")) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Path copy = target.resolve(source.relativize(folder).toString());
                Files.createDirectories(copy);
                Scratch.openToSandbox(copy);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile()) {
                    String name = file.equals(source)
                            ? file.getFileName().toString()
                            : source.relativize(file).toString();
                    Path copy = target.resolve(name);
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                    Scratch.openToSandbox(copy);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void close() {
        Scratch.delete(root);
    }
}
