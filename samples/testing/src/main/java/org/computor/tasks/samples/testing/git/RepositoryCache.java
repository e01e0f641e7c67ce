package org.computor.tasks.samples.testing.git;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The repositories that this host has seen. A commit that is here is not fetched again, since its hash says what it
 * holds; a branch is asked for each time, and only what is new comes over the wire. Several processes of one host may
 * share a cache. A repository is kept for each pair of URL and credential, so that nobody reads by the cache what the
 * server would not have shown.
 */
public final class RepositoryCache {

    /** Files as they were committed: none of what .gitattributes asks git to make of them. */
    private static final String PLAIN = "* -text -eol -ident -filter -working-tree-encoding\n";

    private static final int FETCHES_BETWEEN_LOOKS = 50;

    private final Path folder;
    private final Git git;
    private final Leases leases = new Leases();
    private final Eviction eviction;
    private final AtomicInteger fetches = new AtomicInteger();
    private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();

    /** @param folder where the repositories are kept, within the default limits; made if it is not there */
    public RepositoryCache(Path folder, Git git) {
        this(folder, git, CacheLimits.DEFAULT);
    }

    /**
     * @param folder where the repositories are kept; made if it is not there
     * @param limits beyond them, the repository goes that was not used for longest
     */
    public RepositoryCache(Path folder, Git git, CacheLimits limits) {
        this.folder = folder;
        this.git = git;
        this.eviction = new Eviction(folder, limits, leases);
    }

    /**
     * The files of a revision, fetched if they are not here. The repository stays for as long as the snapshot is open.
     *
     * @param token the secret that the repository's token refers to, or null if it has none
     */
    public Snapshot snapshot(Repository remote, Revision revision, @Nullable String token)
            throws GitException, IOException, InterruptedException {
        Files.createDirectories(folder);
        Path repository = folder.resolve(key(remote) + ".git");
        Leases.Lease lease = leases.take(repository);
        boolean isNew = !Files.exists(repository);
        try {
            Snapshot snapshot =
                    fetchedAlone(repository, remote, revision, token).during(lease);
            if (isNew || fetches.incrementAndGet() % FETCHES_BETWEEN_LOOKS == 0) {
                eviction.run();
            }
            return snapshot;
        } catch (GitException | IOException | InterruptedException | RuntimeException e) {
            lease.close();
            if (isNew) {
                eviction.delete(repository);
            }
            throw e;
        }
    }

    @SuppressWarnings("try") // held until the end of the block
    private Snapshot fetchedAlone(Path repository, Repository remote, Revision revision, @Nullable String token)
            throws GitException, IOException, InterruptedException {
        ReentrantLock lock = locks.computeIfAbsent(repository.toString(), unused -> new ReentrantLock());
        lock.lockInterruptibly();
        try (FileChannel channel = lockFile(repository);
                FileLock held = channel.lock()) {
            return fetched(repository, remote, revision, token);
        } finally {
            lock.unlock();
        }
    }

    private Snapshot fetched(Path repository, Repository remote, Revision revision, @Nullable String token)
            throws GitException, IOException, InterruptedException {
        if (!Files.exists(repository.resolve("HEAD"))) {
            Files.createDirectories(repository);
            git.run(repository, Map.of(), List.of("init", "--quiet", "--bare", "--template="));
        }
        Files.createDirectories(repository.resolve("info"));
        Files.writeString(repository.resolve("info/attributes"), PLAIN);
        if (revision instanceof Revision.Commit commit) {
            if (!has(repository, commit)) {
                fetchCommit(repository, remote, commit, token);
            }
            return Snapshot.of(git, repository, resolve(repository, commit.hash()));
        }
        fetch(repository, remote, token, List.of("--depth=1"), "+" + revision.ref() + ":" + revision.ref());
        return Snapshot.of(git, repository, resolve(repository, revision.ref()));
    }

    private void fetchCommit(Path repository, Repository remote, Revision.Commit commit, @Nullable String token)
            throws GitException, IOException, InterruptedException {
        try {
            if (commit.isWhole()) {
                fetch(repository, remote, token, List.of("--depth=1"), commit.hash());
                return;
            }
        } catch (GitException e) {
            if (!e.isLasting()) {
                throw e;
            } // some servers hand out no commit by its hash alone
        }
        List<String> all = Files.exists(repository.resolve("shallow")) ? List.of("--unshallow") : List.of();
        fetch(repository, remote, token, all, "+refs/heads/*:refs/heads/*");
        if (!has(repository, commit)) {
            throw new GitException("no branch of " + remote.url() + " has commit " + commit.hash(), true);
        }
    }

    private void fetch(Path repository, Repository remote, @Nullable String token, List<String> options, String refspec)
            throws GitException, IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>();
        Credentials.of(remote, token).putInto(environment);
        List<String> command = new ArrayList<>(List.of("fetch", "--quiet", "--no-tags", "--force"));
        command.addAll(options);
        command.addAll(List.of("--", remote.url(), refspec));
        try {
            git.run(repository, environment, command);
        } catch (GitException e) {
            removeHalfAPack(repository);
            throw e;
        }
    }

    private static void removeHalfAPack(Path repository) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(repository.resolve("objects/pack"), "tmp_*")) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        }
    }

    private boolean has(Path repository, Revision.Commit commit) throws IOException, InterruptedException {
        try {
            git.run(repository, Map.of(), List.of("cat-file", "-e", commit.hash() + "^{tree}"));
            return true;
        } catch (GitException absent) {
            return false;
        }
    }

    private String resolve(Path repository, String name) throws GitException, IOException, InterruptedException {
        byte[] hash = git.run(repository, Map.of(), List.of("rev-parse", "--verify", "--quiet", name + "^{commit}"));
        return new String(hash, StandardCharsets.UTF_8).strip();
    }

    private FileChannel lockFile(Path repository) throws IOException {
        return FileChannel.open(
                repository.resolveSibling(repository.getFileName() + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
    }

    private static String key(Repository remote) {
        try {
            String text = remote.url() + "\n" + remote.user() + "\n" + remote.token();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
