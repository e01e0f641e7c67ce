package org.computor.tasks.samples.testing.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.computor.tasks.samples.testing.sandbox.Scratch;
import org.computor.tasks.samples.testing.sandbox.Tree;

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

    /** Whether a file was made in this run. */
    boolean holds(Path file) {
        return file.startsWith(root);
    }

    /** A new directory where a program in the sandbox may write. */
    Path writable(String purpose) throws IOException {
        Path directory = Files.createDirectory(root.resolve(purpose + "-" + counter++));
        Scratch.writableInSandbox(directory);
        return directory;
    }

    /** A new, empty file where a program in the sandbox may write. */
    Path report(String purpose) throws IOException {
        Path file = Files.createFile(root.resolve(purpose + "-" + counter++));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        return file;
    }

    /** A new file that a program in the sandbox may read. */
    Path request(Object content) throws IOException {
        Path file = root.resolve("request-" + counter++ + ".json");
        new ObjectMapper().writeValue(file.toFile(), content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        return file;
    }

    /** A new directory with a clean copy of this one. */
    Path copy(String purpose, Path source) throws IOException {
        Path target = root.resolve(purpose + "-" + counter++);
        Tree.copy(source, target);
        return target;
    }

    @Override
    public void close() {
        Scratch.delete(root);
    }
}
