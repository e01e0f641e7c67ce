package org.computor.tasks.samples.testing.job;

import java.io.IOException;
import java.net.URI;
import org.computor.tasks.samples.testing.git.GitException;
import org.computor.tasks.samples.testing.git.Repository;
import org.computor.tasks.samples.testing.git.RepositoryCache;
import org.computor.tasks.samples.testing.git.Revision;
import org.computor.tasks.samples.testing.git.Snapshot;
import org.computor.tasks.secrets.Secret;

/** The files of repositories, for activities: with the token that the worker has for that server, and no other. */
final class Checkouts {

    private final RepositoryCache repositories;

    Checkouts(RepositoryCache repositories) {
        this.repositories = repositories;
    }

    /**
     * The files of a revision.
     *
     * @throws io.temporal.failure.ApplicationFailure if the worker does not hand out the token, or not for that server
     */
    Snapshot of(Repository repository, Revision revision) throws GitException, IOException, InterruptedException {
        if (repository.token() == null || !repository.takesToken()) {
            return repositories.snapshot(repository, revision, null);
        }
        try (Secret token = repository.token().resolveFor(URI.create(repository.url()))) {
            return repositories.snapshot(repository, revision, token.reveal());
        }
    }
}
