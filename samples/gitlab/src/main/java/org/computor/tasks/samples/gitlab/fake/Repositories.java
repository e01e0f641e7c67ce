package org.computor.tasks.samples.gitlab.fake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.FileUtils;

/** Bare git repositories in a folder, one for each project, by its id. */
final class Repositories {

    private static final PersonIdent AUTHOR = new PersonIdent("GitLab", "gitlab@example.org");

    private final Path root;

    Repositories(Path root) {
        this.root = root;
        FS.FileStoreAttributes.setBackground(true); // JGit measures the file system for seconds otherwise
    }

    private Path folder(ProjectNode project) {
        return root.resolve(project.id + ".git");
    }

    Repository open(ProjectNode project) throws IOException {
        return new FileRepository(folder(project).toFile());
    }

    /** Makes an empty repository. */
    void create(ProjectNode project) {
        try (Repository repository = open(project)) {
            repository.create(true);
            repository.updateRef(Constants.HEAD).link(Constants.R_HEADS + "main");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a repository with all that another one has. */
    void copy(ProjectNode from, ProjectNode to) {
        Path source = folder(from);
        Path target = folder(to);
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, target.resolve(source.relativize(file).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(ProjectNode project) {
        delete(folder(project), FileUtils.RECURSIVE);
    }

    /** Deletes all of them, as far as nobody is using one. */
    void deleteAll() {
        delete(root, FileUtils.RECURSIVE | FileUtils.SKIP_MISSING | FileUtils.IGNORE_ERRORS);
    }

    private static void delete(Path folder, int how) {
        try {
            FileUtils.delete(folder.toFile(), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a commit on a branch whose files are exactly these. */
    void commit(ProjectNode project, String branch, String message, Map<String, String> files) {
        try (Repository repository = open(project);
                ObjectInserter inserter = repository.newObjectInserter()) {
            DirCache index = DirCache.newInCore();
            DirCacheBuilder builder = index.builder();
            for (Map.Entry<String, String> file : files.entrySet()) {
                DirCacheEntry entry = new DirCacheEntry(file.getKey());
                entry.setFileMode(FileMode.REGULAR_FILE);
                entry.setObjectId(
                        inserter.insert(Constants.OBJ_BLOB, file.getValue().getBytes(StandardCharsets.UTF_8)));
                builder.add(entry);
            }
            builder.finish();
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(index.writeTree(inserter));
            commit.setAuthor(AUTHOR);
            commit.setCommitter(AUTHOR);
            commit.setMessage(message);
            ObjectId parent = repository.resolve(Constants.R_HEADS + branch);
            if (parent != null) {
                commit.setParentId(parent);
            }
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            RefUpdate update = repository.updateRef(Constants.R_HEADS + branch);
            update.setNewObjectId(id);
            update.update();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files on a branch; none if there is no such branch. */
    Map<String, String> files(ProjectNode project, String branch) {
        Map<String, String> files = new TreeMap<>();
        try (Repository repository = open(project);
                RevWalk commits = new RevWalk(repository);
                TreeWalk tree = new TreeWalk(repository)) {
            ObjectId head = repository.resolve(Constants.R_HEADS + branch);
            if (head == null) {
                return files;
            }
            tree.addTree(commits.parseCommit(head).getTree());
            tree.setRecursive(true);
            while (tree.next()) {
                byte[] content = repository.open(tree.getObjectId(0)).getBytes();
                files.put(tree.getPathString(), new String(content, StandardCharsets.UTF_8));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many commits a branch has. */
    int commits(ProjectNode project, String branch) {
        try (Repository repository = open(project);
                RevWalk commits = new RevWalk(repository)) {
            ObjectId head = repository.resolve(Constants.R_HEADS + branch);
            if (head == null) {
                return 0;
            }
            commits.markStart(commits.parseCommit(head));
            int count = 0;
            while (commits.next() != null) {
                count++;
            }
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
