package org.computor.tasks.samples.hierarchy;

import io.temporal.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.computor.tasks.Ensured;
import org.computor.tasks.Saga;
import org.computor.tasks.samples.gitlab.GitlabServer;
import org.computor.tasks.samples.hierarchy.Change.Action;
import org.computor.tasks.samples.hierarchy.work.GitlabPlace;
import org.computor.tasks.samples.hierarchy.work.GitlabSteps;
import org.computor.tasks.samples.hierarchy.work.GitlabWish;
import org.computor.tasks.samples.hierarchy.work.HierarchyRows;
import org.computor.tasks.samples.hierarchy.work.Row;
import org.computor.tasks.samples.hierarchy.work.RowWish;

/**
 * Puts a hierarchy up, as steps of a saga. What it creates carries the task's mark until everything is there; what it
 * adopts is not touched before. So until it is settled, undoing is removing what carries the mark.
 */
final class Construction implements Site {

    private final GitlabSteps gitlab;
    private final HierarchyRows rows;
    private final Saga saga;
    private final String taskId;
    private final List<Supplier<Change>> settling = new ArrayList<>();

    Construction(GitlabSteps gitlab, HierarchyRows rows, Saga saga, String taskId) {
        this.gitlab = gitlab;
        this.rows = rows;
        this.saga = saga;
        this.taskId = taskId;
    }

    @Override
    public String fullPath(GitlabServer server, long groupId) {
        return gitlab.fullPath(server, groupId);
    }

    @Override
    public GitlabPlace place(GitlabServer server, GitlabWish wish) {
        Ensured<GitlabPlace> place = saga.ensure(
                kind(wish) + " " + wish.fullPath(),
                () -> gitlab.ensure(server, taskId, wish),
                () -> gitlab.remove(server, taskId, wish));
        settling.add(() -> settle(server, place, wish));
        return place.value();
    }

    private Change settle(GitlabServer server, Ensured<GitlabPlace> place, GitlabWish wish) {
        boolean differs = !place.value().description().equals(wish.description());
        if (differs) {
            gitlab.settle(server, place.value().id(), wish);
        }
        return new Change(kind(wish), wish.fullPath(), action(place.created(), differs));
    }

    @Override
    public Row row(RowWish wish, String fullPath) {
        Ensured<Row> row =
                saga.ensure(wish.level().label() + " " + fullPath, () -> ensure(wish), () -> rows.remove(taskId, wish));
        settling.add(() -> new Change(wish.level().label(), fullPath, action(row.created(), rows.settle(wish))));
        return row.value();
    }

    private Ensured<Row> ensure(RowWish wish) {
        return switch (wish.level()) {
            case ORGANIZATION -> rows.ensureOrganization(taskId, wish);
            case COURSE_FAMILY -> rows.ensureCourseFamily(taskId, wish);
            case COURSE -> rows.ensureCourse(taskId, wish);
        };
    }

    private static Action action(boolean created, boolean changed) {
        return created ? Action.CREATE : changed ? Action.CHANGE : Action.LEAVE;
    }

    static String kind(GitlabWish wish) {
        return wish.kind().name().toLowerCase(Locale.ROOT);
    }

    // Detached: everything is there, and a cancel that comes now comes too late
    @Override
    public List<Change> settle() {
        List<Change> changes = new ArrayList<>();
        Workflow.newDetachedCancellationScope(() -> settling.forEach(step -> changes.add(step.get())))
                .run();
        return List.copyOf(changes);
    }
}
