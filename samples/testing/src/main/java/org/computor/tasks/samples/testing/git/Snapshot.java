package org.computor.tasks.samples.testing.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The files of one commit, in the cache of this host, which keeps them until this is closed. */
public final class Snapshot implements AutoCloseable {

    private static final int MOST_FILES = 20_000;
    private static final long MOST_BYTES = 512L << 20;
    private static final int MOST_LINKS = 1_000;
    private static final int LONGEST_LINK = 4_096;
    private static final int LONGEST_PATH = 2_000;

    private final Git git;
    private final Path repository;
    private final String commit;
    private final List<TreeEntry> entries;
    private final Runnable onClose;

    private Snapshot(Git git, Path repository, String commit, List<TreeEntry> entries, Runnable onClose) {
        this.onClose = onClose;
        this.git = git;
        this.repository = repository;
        this.commit = commit;
        this.entries = entries;
    }

    static Snapshot of(Git git, Path repository, String commit) throws GitException, IOException, InterruptedException {
        byte[] listing = git.run(repository, Map.of(), List.of("ls-tree", "-r", "-l", "-z", commit));
        List<TreeEntry> entries = new ArrayList<>();
        for (String line : new String(listing, StandardCharsets.UTF_8).split("\0", -1)) {
            if (!line.isEmpty()) {
                entries.add(entry(line));
            }
        }
        return new Snapshot(git, repository, commit, List.copyOf(entries), () -> {});
    }

    /** The same, which gives up the lease when it is closed. */
    Snapshot during(Leases.Lease lease) {
        return new Snapshot(git, repository, commit, entries, lease::close);
    }

    @Override
    public void close() {
        onClose.run();
    }

    // 100644 blob <hash> <size, right-aligned, or ->\t<path>
    private static TreeEntry entry(String line) {
        int tab = line.indexOf('\t');
        String[] fields = line.substring(0, tab).trim().split(" +", -1);
        long size = fields[3].equals("-") ? 0 : Long.parseLong(fields[3]);
        return new TreeEntry(line.substring(tab + 1), TreeEntry.Kind.ofMode(fields[0]), size, fields[2]);
    }

    /** The hash of the commit. */
    public String commit() {
        return commit;
    }

    /** All files, links and submodules, by path. */
    public List<TreeEntry> entries() {
        return entries;
    }

    /** The paths of the links that lead out of the repository. */
    public List<String> linksThatLeave() throws GitException, IOException, InterruptedException {
        List<TreeEntry> links = entries.stream()
                .filter(entry -> entry.kind() == TreeEntry.Kind.LINK)
                .toList();
        if (links.size() > MOST_LINKS) {
            throw new GitException("the repository has more than " + MOST_LINKS + " links", true);
        }
        Map<String, String> targets = new HashMap<>();
        for (TreeEntry link : links) {
            targets.put(link.path(), link.size() > LONGEST_LINK ? "/" : content(link)); // no system has one so long
        }
        return new Links(targets).leaving();
    }

    /** What a file holds, or a link says, as text. */
    public String content(TreeEntry entry) throws GitException, IOException, InterruptedException {
        return new String(
                git.run(repository, Map.of(), List.of("cat-file", "blob", entry.hash())), StandardCharsets.UTF_8);
    }

    /**
     * Writes the files, without any trace of git, into a folder that need not exist.
     *
     * @throws GitException if a link leads out of the repository, or it holds more than 20,000 files, 512 MB or a path
     *     of more than 2,000 bytes; nothing is written then
     */
    public void exportTo(Path folder) throws GitException, IOException, InterruptedException {
        long bytes = entries.stream().mapToLong(TreeEntry::size).sum();
        if (entries.size() > MOST_FILES || bytes > MOST_BYTES) {
            throw new GitException(
                    "the repository has " + entries.size() + " files of " + (bytes >> 20) + " MB, and may have "
                            + MOST_FILES + " of " + (MOST_BYTES >> 20) + " MB",
                    true);
        }
        if (entries.stream().anyMatch(entry -> entry.path().getBytes(StandardCharsets.UTF_8).length > LONGEST_PATH)) {
            throw new GitException("the repository has a path of more than " + LONGEST_PATH + " bytes", true);
        }
        List<String> leaving = linksThatLeave();
        if (!leaving.isEmpty()) {
            throw new GitException("links lead out of the repository: " + String.join(", ", leaving), true);
        }
        Files.createDirectories(folder);
        Path index = Files.createTempFile(folder.getParent(), "index", "");
        Files.delete(index); // git wants to make it
        Map<String, String> environment =
                Map.of("GIT_INDEX_FILE", index.toString(), "GIT_WORK_TREE", folder.toString());
        try {
            git.run(repository, environment, List.of("read-tree", commit));
            git.run(repository, environment, List.of("checkout-index", "--all", "--force"));
        } finally {
            Files.deleteIfExists(index);
        }
    }
}
