package org.computor.tasks.samples.testing.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.computor.tasks.samples.testing.fixture.Repositories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvictionTest {

    private static final String SHARE = """
            import fcntl, sys, time
            file = open(sys.argv[1], "r+")
            fcntl.lockf(file, fcntl.LOCK_SH)
            print("held", flush=True)
            time.sleep(600)
            """;

    @TempDir
    Path folder;

    private Repositories repositories;

    @BeforeEach
    void open() throws Exception {
        repositories = new Repositories(Files.createDirectories(folder.resolve("git")));
        for (String name : List.of("a", "b", "c", "d")) {
            repositories.commit(name, Map.of("x", name));
        }
    }

    @Test
    void theOneThatWasNotUsedForLongestGoes() throws Exception {
        RepositoryCache cache = cache(new CacheLimits(2, Long.MAX_VALUE));
        read(cache, "a");
        read(cache, "b");
        read(cache, "a");
        read(cache, "c");

        assertThat(kept()).isEqualTo(2);
        assertThat(isKept(cache, "b")).isFalse();
        assertThat(isKept(cache, "a")).isTrue();
    }

    @Test
    void sizeCountsToo() throws Exception {
        byte[] noise = new byte[300_000];
        new Random(1).nextBytes(noise);
        for (String name : List.of("a", "b", "c")) {
            Files.write(folder.resolve("git").resolve(name).resolve("noise"), noise);
            repositories.commit(name, Map.of("y", name));
        }
        RepositoryCache cache = cache(new CacheLimits(100, 500_000));
        read(cache, "a");
        read(cache, "b");
        read(cache, "c");

        assertThat(kept()).isEqualTo(1);
        assertThat(isKept(cache, "c")).isTrue();
    }

    @Test
    void whatIsInUseStays() throws Exception {
        RepositoryCache cache = cache(new CacheLimits(1, Long.MAX_VALUE));
        try (Snapshot open = snapshot(cache, "a");
                Snapshot again = snapshot(cache, "a")) {
            read(cache, "b");
            read(cache, "c");
            again.exportTo(folder.resolve("out"));
            assertThat(folder.resolve("out/x")).hasContent("a");
            assertThat(open.content(open.entries().get(0))).isEqualTo("a");
        }
        read(cache, "d");
        assertThat(isKept(cache, "a")).isFalse();
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void whatAnotherProcessUsesStays() throws Exception {
        RepositoryCache cache = cache(new CacheLimits(1, Long.MAX_VALUE));
        read(cache, "a");
        Path use = only("*.use");
        Process other = new ProcessBuilder("python3", "-c", SHARE, use.toString()).start();
        try {
            Path held = only("*.git");
            assertThat(other.inputReader().readLine()).isEqualTo("held");
            read(cache, "b");
            read(cache, "c");
            assertThat(held).exists();
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    @Test
    void whatCouldNotBeFetchedIsNotKept() throws Exception {
        RepositoryCache cache = cache(CacheLimits.DEFAULT);
        assertThatThrownBy(() -> read(cache, "nobody")).isInstanceOf(GitException.class);
        assertThat(kept()).isZero();
    }

    private RepositoryCache cache(CacheLimits limits) {
        return new RepositoryCache(folder.resolve("cache"), new Git("ssh -o BatchMode=yes"), limits);
    }

    private Snapshot snapshot(RepositoryCache cache, String name) throws Exception {
        Repository remote = Repository.of("file://" + repositories.root() + "/" + name);
        return cache.snapshot(remote, remote.revision(), null);
    }

    private void read(RepositoryCache cache, String name) throws Exception {
        snapshot(cache, name).close();
    }

    /** Whether it can be read though its server is gone. */
    private boolean isKept(RepositoryCache cache, String name) throws Exception {
        Path git = folder.resolve("git").resolve(name);
        String commit = Repositories.git(git, "rev-parse", "HEAD");
        Path away = Files.move(git, folder.resolve(name + "-away"));
        try (Snapshot snapshot = cache.snapshot(Repository.of("file://" + git), new Revision.Commit(commit), null)) {
            return snapshot.commit().equals(commit);
        } catch (GitException gone) {
            return false;
        } finally {
            Files.move(away, git);
        }
    }

    private long kept() throws Exception {
        try (Stream<Path> all = Files.list(folder.resolve("cache"))) {
            return all.filter(path ->
                            path.toString().endsWith(".git") || path.toString().contains(".gone"))
                    .count();
        }
    }

    private Path only(String pattern) throws Exception {
        try (var found = Files.newDirectoryStream(folder.resolve("cache"), pattern)) {
            return found.iterator().next();
        }
    }
}
