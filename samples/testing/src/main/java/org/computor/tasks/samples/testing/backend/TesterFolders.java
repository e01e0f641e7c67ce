package org.computor.tasks.samples.testing.backend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.computor.tasks.samples.testing.sandbox.Scratch;
import org.computor.tasks.samples.testing.sandbox.Tree;
import org.computor.tasks.samples.testing.spec.Specification;
import org.computor.tasks.samples.testing.spec.TestSummary;

/**
 * Where a tester command finds its files, removed when it is done. The submission lies in the sandbox's own memory,
 * where it can be written, and so do the tester's directories; only its summary is kept.
 */
record TesterFolders(Path root) implements AutoCloseable {

    static TesterFolders of(TestRun run) throws IOException {
        Path root = Files.createTempDirectory("computor-tester");
        TesterFolders folders = new TesterFolders(root);
        Scratch.openToSandbox(root);
        Tree.copy(run.submission(), folders.content().resolve("student"));
        for (String name : new String[] {"test", "artifacts"}) {
            Scratch.openToSandbox(Files.createDirectory(folders.content().resolve(name)));
        }
        Scratch.openToSandbox(folders.content());
        Scratch.openToSandbox(Files.createDirectory(folders.work()));
        Tree.copy(run.reference(), folders.reference());
        Scratch.openToSandbox(Files.createDirectory(folders.content().resolve("output")));
        Files.setPosixFilePermissions(
                Files.createFile(folders.summary()), PosixFilePermissions.fromString("rw-rw-rw-"));
        Tree.copy(run.testYaml(), folders.testYaml());
        Scratch.openToSandbox(folders.tests());
        Specification.of(
                        folders.work().resolve("student"),
                        folders.reference(),
                        folders.work().resolve("test"),
                        folders.work().resolve("output"),
                        folders.work().resolve("artifacts"))
                .write(folders.specification());
        Scratch.openToSandbox(folders.specification());
        return folders;
    }

    Path work() {
        return root.resolve("work");
    }

    Path content() {
        return root.resolve("content");
    }

    Path reference() {
        return root.resolve("reference");
    }

    Path tests() {
        return root.resolve("tests");
    }

    Path testYaml() {
        return tests().resolve("test.yaml");
    }

    Path specification() {
        return tests().resolve("specification.yaml");
    }

    /** Where the tester writes its summary, in the memory of the sandbox. */
    Path writtenSummary() {
        return work().resolve("output").resolve(TestSummary.FILE_NAME);
    }

    /** Where it is kept. */
    Path summary() {
        return root.resolve(TestSummary.FILE_NAME);
    }

    @Override
    public void close() {
        Scratch.delete(root);
    }
}
