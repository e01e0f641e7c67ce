package org.computor.tasks.samples.release.course;

import java.io.IOException;
import java.nio.file.Path;
import org.computor.tasks.activities.ServiceFailure;
import org.computor.tasks.samples.gitlab.Project;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.PushResult;
import org.eclipse.jgit.transport.RemoteRefUpdate;

/** A working copy of a project's default branch. */
final class Clone implements AutoCloseable {

    private final Git git;
    private final Path folder;
    private final CredentialsProvider credentials;

    private Clone(Git git, Path folder, CredentialsProvider credentials) {
        this.git = git;
        this.folder = folder;
        this.credentials = credentials;
    }

    static Clone of(Project project, Path folder, CredentialsProvider credentials) throws GitAPIException {
        Git git = Git.cloneRepository()
                .setURI(project.cloneUrl())
                .setDirectory(folder.toFile())
                .setCredentialsProvider(credentials)
                .call();
        return new Clone(git, folder, credentials);
    }

    Path folder() {
        return folder;
    }

    String head() throws IOException {
        return git.getRepository().resolve(Constants.HEAD).name();
    }

    void checkout(String commit) throws GitAPIException {
        git.checkout().setName(commit).call();
    }

    /** Commits and pushes what has changed; hands back whether anything has. */
    boolean push(String message) throws GitAPIException {
        git.add().addFilepattern(".").call();
        git.add().addFilepattern(".").setUpdate(true).call();
        if (git.status().call().isClean()) {
            return false;
        }
        git.commit()
                .setMessage(message)
                .setAuthor("Computor", "computor@localhost")
                .setCommitter("Computor", "computor@localhost")
                .setSign(false)
                .call();
        for (PushResult result : git.push().setCredentialsProvider(credentials).call()) {
            for (RemoteRefUpdate update : result.getRemoteUpdates()) {
                requirePushed(update);
            }
        }
        return true;
    }

    // Somebody else pushed meanwhile: the next attempt begins with their work
    private static void requirePushed(RemoteRefUpdate update) {
        RemoteRefUpdate.Status status = update.getStatus();
        if (status != RemoteRefUpdate.Status.OK && status != RemoteRefUpdate.Status.UP_TO_DATE) {
            throw ServiceFailure.unavailable("git: " + update.getRemoteName() + " was not pushed: " + status);
        }
    }

    @Override
    public void close() {
        git.close();
    }
}
