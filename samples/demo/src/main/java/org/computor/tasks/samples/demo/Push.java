package org.computor.tasks.samples.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.UsernamePasswordCredentialsProvider;

/** What somebody does by hand with git: clone, write, commit, push. */
record Push(String author, String token) {

    /**
     * Writes files into a repository.
     *
     * @return the commit
     */
    String to(String url, Map<String, String> files) throws IOException {
        CredentialsProvider credentials = new UsernamePasswordCredentialsProvider(author, token);
        try (Folder folder = Folder.temporary();
                Git git = Git.cloneRepository()
                        .setURI(url)
                        .setDirectory(folder.path().toFile())
                        .setCredentialsProvider(credentials)
                        .call()) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.path().resolve(file.getKey());
                Files.createDirectories(path.resolveSibling("."));
                Files.writeString(path, file.getValue());
            }
            git.add().addFilepattern(".").call();
            git.commit()
                    .setMessage("Work of " + author)
                    .setAuthor(author, author + "@example.org")
                    .setCommitter(author, author + "@example.org")
                    .setSign(false)
                    .call();
            git.push()
                    .setCredentialsProvider(credentials)
                    .call()
                    .forEach(result -> result.getRemoteUpdates().forEach(update -> requireTaken(url, update)));
            return git.getRepository().resolve(Constants.HEAD).name();
        } catch (GitAPIException e) {
            throw new IOException("git: " + e.getMessage(), e);
        }
    }

    private static void requireTaken(String url, RemoteRefUpdate update) {
        if (update.getStatus() != RemoteRefUpdate.Status.OK) {
            throw new IllegalStateException(url + " did not take the push: " + update.getStatus());
        }
    }
}
