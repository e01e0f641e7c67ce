package org.computor.tasks.samples.hierarchy;

import java.util.ArrayList;
import java.util.List;
import org.computor.tasks.samples.gitlab.GitlabServer;
import org.computor.tasks.samples.hierarchy.Change.Action;
import org.computor.tasks.samples.hierarchy.work.Difference;
import org.computor.tasks.samples.hierarchy.work.GitlabPlace;
import org.computor.tasks.samples.hierarchy.work.GitlabSteps;
import org.computor.tasks.samples.hierarchy.work.GitlabWish;
import org.computor.tasks.samples.hierarchy.work.HierarchyRows;
import org.computor.tasks.samples.hierarchy.work.Row;
import org.computor.tasks.samples.hierarchy.work.RowWish;

/** Looks, and says what would be done. What is in something that is not there, is not there either. */
final class Plan implements Site {

    private final GitlabSteps gitlab;
    private final HierarchyRows rows;
    private final List<Change> changes = new ArrayList<>();

    Plan(GitlabSteps gitlab, HierarchyRows rows) {
        this.gitlab = gitlab;
        this.rows = rows;
    }

    @Override
    public String fullPath(GitlabServer server, long groupId) {
        return gitlab.fullPath(server, groupId);
    }

    @Override
    public GitlabPlace place(GitlabServer server, GitlabWish wish) {
        Long parent = wish.parentId();
        GitlabSteps.Inspection found = parent != null && parent == 0
                ? new GitlabSteps.Inspection(Difference.ABSENT, GitlabPlace.planned(wish))
                : gitlab.inspect(server, wish);
        add(Construction.kind(wish), wish.fullPath(), found.difference());
        return found.place();
    }

    @Override
    public Row row(RowWish wish, String fullPath) {
        HierarchyRows.Inspection found = "".equals(wish.parentId())
                ? new HierarchyRows.Inspection(Difference.ABSENT, Row.planned(wish))
                : rows.inspect(wish);
        add(wish.level().label(), fullPath, found.difference());
        return found.row();
    }

    private void add(String kind, String path, Difference difference) {
        changes.add(new Change(
                kind,
                path,
                switch (difference) {
                    case ABSENT -> Action.CREATE;
                    case DIFFERENT -> Action.CHANGE;
                    case SAME -> Action.LEAVE;
                }));
    }

    @Override
    public List<Change> settle() {
        return List.copyOf(changes);
    }
}
