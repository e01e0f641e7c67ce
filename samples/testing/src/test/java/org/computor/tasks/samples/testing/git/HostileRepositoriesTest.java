package org.computor.tasks.samples.testing.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.computor.tasks.samples.testing.fixture.Repositories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a student can push to do harm to a host that fetches it. */
class HostileRepositoriesTest {

    @TempDir
    Path folder;

    private Repositories repositories;
    private RepositoryCache cache;

    @BeforeEach
    void open() throws Exception {
        repositories = new Repositories(Files.createDirectories(folder.resolve("git")));
        cache = new RepositoryCache(folder.resolve("cache"), new Git("ssh -o BatchMode=yes"));
    }

    @Test
    void filesAreWrittenAsTheyWereCommitted() throws Exception {
        repositories.commit("a", Map.of("text", "$Id$\nline\n", "odd", "x"));
        repositories.commit(
                "a",
                Map.of(
                        ".gitattributes",
                        "* ident\ntext text eol=crlf\nodd filter=evil\n",
                        ".gitmodules",
                        "[submodule \"s\"]\npath = s\nurl = ext::touch hijacked\n",
                        ".gitconfig",
                        "[core]\nfsmonitor = touch hijacked\n"));

        export("a");

        assertThat(folder.resolve("out/text")).hasBinaryContent("$Id$\nline\n".getBytes(StandardCharsets.UTF_8));
        assertThat(folder.resolve("out/odd")).hasContent("x");
    }

    @Test
    void aSubmoduleIsAnEmptyFolder() throws Exception {
        Path repository = folder.resolve("git/a");
        String commit = repositories.commit("a", Map.of("x", "x"));
        Repositories.git(repository, "update-index", "--add", "--cacheinfo", "160000," + commit + ",module");
        Repositories.git(repository, "commit", "-qm", "module");

        export("a");

        assertThat(folder.resolve("out/module")).isEmptyDirectory();
    }

    @Test
    void aTreeOfManyTreesIsNotListedToItsEnd() throws Exception {
        Path repository = folder.resolve("git/a");
        repositories.commit("a", Map.of("x", "x"));
        String line = "100644 blob " + Repositories.git(repository, "rev-parse", "HEAD:x");
        for (int level = 0; level < 8; level++) {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                lines.add(line + "\tf" + i);
            }
            line = "040000 tree " + hash(repository, String.join("\n", lines) + "\n", "mktree");
        }
        commitTree(repository, line.substring("040000 tree ".length()));

        assertThatThrownBy(() -> export("a"))
                .satisfies(HostileRepositoriesTest::isFinal)
                .hasMessageContaining("more to list");
    }

    @Test
    void whatUnpacksToMoreThanTheDiskHoldsIsNotWritten() throws Exception {
        repositories.commit("a", Map.of("x", "x"));
        try (RandomAccessFile zeros =
                new RandomAccessFile(folder.resolve("git/a/zeros").toFile(), "rw")) {
            zeros.setLength(600L << 20);
        }
        repositories.commit("a", Map.of("x", "y"));

        assertThatThrownBy(() -> export("a"))
                .satisfies(HostileRepositoriesTest::isFinal)
                .hasMessageContaining("600 MB");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aLinkOfManyMegabytesIsNotRead() throws Exception {
        Path repository = folder.resolve("git/a");
        repositories.commit("a", Map.of("x", "x"));
        Path target = Files.writeString(folder.resolve("target"), "a/".repeat(20 << 20));
        String blob = Repositories.git(repository, "hash-object", "-w", target.toString());
        Repositories.git(repository, "update-index", "--add", "--cacheinfo", "120000," + blob + ",link");
        Repositories.git(repository, "commit", "-qm", "link");

        assertThatThrownBy(() -> export("a")).hasMessageContaining("links lead out of the repository: link");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../out-of-it", "..", ".git", ".GIT/hooks/x", "a/../../x", "/etc/x"})
    void namesThatNoTreeMayHaveAreNotWritten(String name) throws Exception {
        Path repository = folder.resolve("git/a");
        repositories.commit("a", Map.of("x", "x"));
        String blob = Repositories.git(repository, "rev-parse", "HEAD:x");
        byte[] prefix = ("100644 " + name + "\0").getBytes(StandardCharsets.UTF_8);
        byte[] hash = HexFormat.of().parseHex(blob);
        byte[] tree = new byte[prefix.length + hash.length];
        System.arraycopy(prefix, 0, tree, 0, prefix.length);
        System.arraycopy(hash, 0, tree, prefix.length, hash.length);
        Path file = Files.write(folder.resolve("tree"), tree);
        commitTree(
                repository,
                Repositories.git(repository, "hash-object", "-t", "tree", "--literally", "-w", file.toString()));

        assertThatThrownBy(() -> export("a")).satisfies(HostileRepositoriesTest::isFinal);

        try (var files = Files.walk(folder.resolve("out").getParent(), 1)) {
            assertThat(files.map(path -> path.getFileName().toString())).doesNotContain("out-of-it");
        }
    }

    @Test
    void namesMayBeOddAndLong() throws Exception {
        repositories.commit(
                "a",
                Map.of("two\nlines", "1", "tab\tand \"quotes\"", "2", "-option", "3", "@args", "4", "\u00fcber", "5"));

        Snapshot snapshot = export("a");

        assertThat(snapshot.entries()).hasSize(5);
        assertThat(folder.resolve("out/two\nlines")).hasContent("1");
        assertThat(folder.resolve("out/-option")).hasContent("3");
    }

    @Test
    void aPathThatNoSystemTakesIsTheStudentsMistake() throws Exception {
        Path repository = folder.resolve("git/a");
        repositories.commit("a", Map.of("x", "x"));
        String line = "100644 blob " + Repositories.git(repository, "rev-parse", "HEAD:x");
        for (int level = 0; level < 30; level++) {
            line = "040000 tree " + hash(repository, line + "\t" + "d".repeat(200) + "\n", "mktree");
        }
        commitTree(repository, line.substring("040000 tree ".length()));

        assertThatThrownBy(() -> export("a")).satisfies(HostileRepositoriesTest::isFinal);
    }

    private static void isFinal(Throwable failure) {
        assertThat(failure)
                .isInstanceOfSatisfying(
                        GitException.class,
                        git -> assertThat(git.isLasting()).as(git.getMessage()).isTrue());
    }

    private Snapshot export(String name) throws GitException, IOException, InterruptedException {
        Repository remote = Repository.of("file://" + repositories.root() + "/" + name);
        Snapshot snapshot = cache.snapshot(remote, remote.revision(), null);
        snapshot.exportTo(folder.resolve("out"));
        return snapshot;
    }

    private String hash(Path repository, String input, String... command) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("git"));
        all.addAll(List.of(command));
        Path file = Files.writeString(folder.resolve("input"), input);
        Process process = new ProcessBuilder(all)
                .directory(repository.toFile())
                .redirectInput(file.toFile())
                .start();
        String hash = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).isZero();
        return hash;
    }

    private static void commitTree(Path repository, String tree) throws IOException, InterruptedException {
        String commit = Repositories.git(repository, "commit-tree", "-m", "hostile", tree);
        Repositories.git(repository, "update-ref", "refs/heads/main", commit);
    }
}
