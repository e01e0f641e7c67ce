package org.computor.tasks.samples.testing.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.computor.tasks.samples.testing.fixture.GitServer;
import org.computor.tasks.samples.testing.fixture.Repositories;
import org.computor.tasks.secrets.SecretRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepositoryCacheTest {

    private static final String TOKEN = "glpat-canary-cache";

    @TempDir
    Path folder;

    private Repositories repositories;
    private RepositoryCache cache;

    @BeforeEach
    void open() throws Exception {
        repositories = new Repositories(Files.createDirectories(folder.resolve("git")));
        cache = new RepositoryCache(folder.resolve("cache"), new Git(fakeSsh()));
    }

    // What ssh would do on the other side, without a server: git's own tests do the same
    private String fakeSsh() throws Exception {
        Path script = folder.resolve("ssh");
        Files.writeString(
                script,
                "#!/bin/sh\nwhile [ \"${1%git.example.org}\" = \"$1\" ]; do shift; done\nshift\nexec sh -c \"$*\"\n");
        script.toFile().setExecutable(true);
        return script.toString();
    }

    private static Repository at(String url) {
        return Repository.of(url);
    }

    @Test
    void readsByHttpWithAToken() throws Exception {
        String commit = repositories.commit("a", Map.of("x/y.txt", "hello"));
        try (GitServer server = new GitServer(repositories.root(), TOKEN)) {
            Repository remote = new Repository(server.url("a"), null, new SecretRef("t"), "main", null, null);

            Snapshot snapshot = cache.snapshot(remote, remote.revision(), TOKEN);

            assertThat(snapshot.commit()).isEqualTo(commit);
            snapshot.exportTo(folder.resolve("out"));
            assertThat(folder.resolve("out/x/y.txt")).hasContent("hello");
            assertThat(folder.resolve("out/.git")).doesNotExist();
        }
    }

    @Test
    void saysThatATokenIsWrongWithoutSayingIt() throws Exception {
        repositories.commit("a", Map.of("x", "hello"));
        try (GitServer server = new GitServer(repositories.root(), TOKEN)) {
            Repository remote = new Repository(server.url("a"), null, new SecretRef("t"), "main", null, null);

            assertThatThrownBy(() -> cache.snapshot(remote, remote.revision(), "glpat-canary-wrong"))
                    .isInstanceOfSatisfying(
                            GitException.class,
                            failure -> assertThat(failure.isLasting()).isTrue())
                    .hasMessageNotContaining("canary");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"file://%s/a", "ssh://git@git.example.org%s/a", "git@git.example.org:%s/a"})
    void readsByFileAndSsh(String url) throws Exception {
        String first = repositories.commit("a", Map.of("x", "one"));
        repositories.commit("a", Map.of("x", "two"));
        Repository remote = at(url.formatted(repositories.root()));

        Snapshot newest = cache.snapshot(remote, remote.revision(), null);
        Snapshot older = cache.snapshot(remote, remote.at(first).revision(), null);
        Snapshot cutShort =
                cache.snapshot(remote, remote.at(first.substring(0, 10)).revision(), null);

        assertThat(newest.content(newest.entries().get(0))).isEqualTo("two");
        assertThat(older.content(older.entries().get(0))).isEqualTo("one");
        assertThat(cutShort.commit()).isEqualTo(first);
    }

    @Test
    void followsABranchThatMoves() throws Exception {
        Repository remote = at("file://" + repositories.root() + "/a");
        repositories.commit("a", Map.of("x", "one"));
        cache.snapshot(remote, remote.revision(), null);
        String second = repositories.commit("a", Map.of("x", "two"));

        assertThat(cache.snapshot(remote, remote.revision(), null).commit()).isEqualTo(second);
    }

    @Test
    void saysThatThereIsNoSuchCommit() throws Exception {
        repositories.commit("a", Map.of("x", "one"));
        Repository remote = at("file://" + repositories.root() + "/a").at("0123456789".repeat(4));

        assertThatThrownBy(() -> cache.snapshot(remote, remote.revision(), null))
                .isInstanceOf(GitException.class)
                .hasMessageContaining("has commit 0123456789");
    }

    @Test
    void findsTheLinksThatLeave() throws Exception {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("x/y/f.txt", "text");
        files.put("inside", "-> x/y/f.txt");
        files.put("x/y/up", "-> ../..");
        files.put("roundabout", "-> x/y/up/../secret"); // harmless to read, and out by way of the other link
        files.put("plainly", "-> ../secret");
        files.put("absolute", "-> /etc/passwd");
        files.put("circle", "-> circle");
        repositories.commit("a", files);
        Repository remote = at("file://" + repositories.root() + "/a");

        Snapshot snapshot = cache.snapshot(remote, remote.revision(), null);

        assertThat(snapshot.linksThatLeave()).containsExactly("absolute", "circle", "plainly", "roundabout");
        assertThatThrownBy(() -> snapshot.exportTo(folder.resolve("out"))).hasMessageContaining("roundabout");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ext::sh -c id",
                "--upload-pack=/bin/id",
                "https://user:password@git.example.org/a",
                "ftp://git.example.org/a",
                "/srv/git/a",
                "git@git.example.org:-oProxyCommand=id"
            })
    void refusesUrlsThatMeanSomethingElse(String url) {
        assertThatThrownBy(() -> at(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("url")
                .hasMessageNotContaining("password@");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../other", "/etc", "a/../../b", "a\\b"})
    void refusesPathsThatLeave(String path) {
        assertThatThrownBy(() -> new Repository("https://git.example.org/a", null, null, "main", path, null))
                .hasMessageStartingWith("path must be relative");
    }
}
