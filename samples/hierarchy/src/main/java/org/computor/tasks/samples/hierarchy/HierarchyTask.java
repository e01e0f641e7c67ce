package org.computor.tasks.samples.hierarchy;

import io.temporal.failure.ApplicationFailure;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.samples.gitlab.GitlabServer;
import org.computor.tasks.samples.hierarchy.work.GitlabSteps;
import org.computor.tasks.samples.hierarchy.work.HierarchyRows;
import org.computor.tasks.samples.hierarchy.work.Level;
import org.computor.tasks.samples.hierarchy.work.Row;
import org.computor.tasks.secrets.SecretRef;

/** What the tasks on the hierarchy share: what they put up is there as a whole, or not at all. */
abstract class HierarchyTask<P, R> extends BaseWorkflow<P, R> {

    protected final GitlabSteps gitlab = activities(GitlabSteps.class);
    protected final HierarchyRows rows = activities(HierarchyRows.class);

    /** What was put up, and what that took. */
    record Built<T>(T value, List<Change> changes) {

        boolean created(String kind, String path) {
            return changes.contains(new Change(kind, path, Change.Action.CREATE));
        }
    }

    /** Puts something up; if that fails or is cancelled, takes away what this task created. */
    final <T> Built<T> build(String userId, Function<Hierarchy, T> work) {
        record Standing<T>(T value, Site site) {}
        Standing<T> standing = saga(steps -> {
            Site site = new Construction(gitlab, rows, steps, taskId());
            return new Standing<>(work.apply(new Hierarchy(site, userId)), site);
        });
        progress(95, "settling");
        return new Built<>(standing.value(), standing.site().settle());
    }

    /** What an earlier task put up. */
    final Placed existing(Level level, String id) {
        Row row = rows.find(level, id);
        Row organization = row;
        if (level == Level.COURSE_FAMILY && row.parentId() != null) {
            organization = rows.find(Level.ORGANIZATION, row.parentId());
        }
        Map<?, ?> place = gitlabOf(row);
        Object token = gitlabOf(organization).get("token");
        return new Placed(
                new GitlabServer(String.valueOf(place.get("url")), SecretRef.parse(String.valueOf(token))),
                Long.parseLong(String.valueOf(place.get("group_id"))),
                String.valueOf(place.get("full_path")),
                row);
    }

    private static Map<?, ?> gitlabOf(Row row) {
        if (row.properties().get("gitlab") instanceof Map<?, ?> place && place.get("group_id") instanceof Number) {
            return place;
        }
        throw ApplicationFailure.newNonRetryableFailure(
                row.level().label() + " " + row.path() + " has no group in GitLab: deploy it again", "NoGroup");
    }
}
