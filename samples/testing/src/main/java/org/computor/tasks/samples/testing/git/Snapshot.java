package org.computor.tasks.samples.testing.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The files of one commit, in the cache of this host. */
public final class Snapshot {

    private final Git git;
    private final Path repository;
    private final String commit;
    private final List<TreeEntry> entries;

    private Snapshot(Git git, Path repository, String commit, List<TreeEntry> entries) {
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
        return new Snapshot(git, repository, commit, List.copyOf(entries));
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
        Map<String, String> targets = new HashMap<>();
        for (TreeEntry entry : entries) {
            if (entry.kind() == TreeEntry.Kind.LINK) {
                targets.put(entry.path(), content(entry));
            }
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
     * @throws GitException if a link leads out of the repository; nothing is written then
     */
    public void exportTo(Path folder) throws GitException, IOException, InterruptedException {
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
