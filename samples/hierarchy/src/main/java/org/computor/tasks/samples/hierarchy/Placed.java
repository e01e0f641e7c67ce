package org.computor.tasks.samples.hierarchy;

import org.computor.tasks.samples.gitlab.GitlabServer;
import org.computor.tasks.samples.hierarchy.work.GitlabPlace;
import org.computor.tasks.samples.hierarchy.work.Row;

/** A level of the hierarchy that is there, in GitLab and in the database. */
record Placed(GitlabServer server, long groupId, String fullPath, Row row) {

    Placed(GitlabServer server, GitlabPlace place, Row row) {
        this(server, place.id(), place.fullPath(), row);
    }
}
