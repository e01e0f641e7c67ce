package org.computor.tasks.samples.hierarchy;

import java.util.List;
import org.computor.tasks.samples.gitlab.GitlabServer;
import org.computor.tasks.samples.hierarchy.work.GitlabPlace;
import org.computor.tasks.samples.hierarchy.work.GitlabWish;
import org.computor.tasks.samples.hierarchy.work.Row;
import org.computor.tasks.samples.hierarchy.work.RowWish;

/** Where a hierarchy is put up: in fact, or in a plan only. */
interface Site {

    /** The full path of a group that is there. */
    String fullPath(GitlabServer server, long groupId);

    /** A group or project that is there from now on, until what is around it fails. */
    GitlabPlace place(GitlabServer server, GitlabWish wish);

    /** A row that is there from now on, until what is around it fails. */
    Row row(RowWish wish, String fullPath);

    /** Makes all of it final, and says what was done; after this nothing is undone. */
    List<Change> settle();
}
