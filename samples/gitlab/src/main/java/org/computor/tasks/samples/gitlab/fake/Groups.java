package org.computor.tasks.samples.gitlab.fake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What GitLab answers about groups. */
final class Groups {

    private static final String PATH = "[A-Za-z0-9_][A-Za-z0-9_.-]*";
    private static final int MAINTAINER = 40;
    private static final int OWNER = 50;

    private final Store store;
    private final Repositories repositories;
    private final Views views;
    private final Staleness staleness;

    Groups(Store store, Repositories repositories, Views views, Staleness staleness) {
        this.store = store;
        this.repositories = repositories;
        this.views = views;
        this.staleness = staleness;
    }

    void list(Call call) {
        List<GroupNode> visible = store.groups().stream()
                .filter(group -> group.level(call.account()) > 0)
                .toList();
        call.answer(200, call.page(visible).stream().map(views::group).toList());
    }

    void show(Call call) {
        GroupNode group = find(call, 1);
        if (staleness.hides(group)) {
            throw Refusal.notFound("Group");
        }
        call.answer(200, views.group(group));
    }

    void create(Call call) {
        String path = call.required("path");
        String name = call.required("name");
        @Nullable GroupNode parent = call.field("parent_id")
                .map(id -> store.group(id).orElseThrow(() -> Refusal.notFound("Group")))
                .orElse(null);
        if (!path.matches(PATH)) {
            throw Refusal.invalid("path", "can contain only letters, digits, '_', '-' and '.'");
        }
        if (parent != null) {
            requireLevel(parent, call, MAINTAINER);
        }
        GroupNode group = new GroupNode(
                store.nextId(),
                path,
                parent,
                name,
                call.field("description").orElse(""),
                call.field("visibility").orElse("private"));
        if (store.isForbidden(group.fullPath())) {
            throw Refusal.forbidden();
        }
        if (store.isTaken(group.fullPath())) {
            throw Refusal.groupTaken();
        }
        group.members.put(call.account().id(), OWNER);
        store.add(group);
        call.answer(201, views.group(group));
    }

    void update(Call call) {
        GroupNode group = find(call, OWNER);
        call.field("name").ifPresent(name -> group.name = name);
        call.field("description").ifPresent(description -> group.description = description);
        call.answer(200, views.group(group));
    }

    void delete(Call call) {
        store.remove(find(call, OWNER)).forEach(repositories::delete);
        call.answer(202, Map.of("message", "202 Accepted"));
    }

    void subgroups(Call call) {
        List<GroupNode> groups = store.childrenOf(find(call, 1)).stream()
                .filter(GroupNode.class::isInstance)
                .map(GroupNode.class::cast)
                .toList();
        call.answer(200, call.page(groups).stream().map(views::group).toList());
    }

    void projects(Call call) {
        List<ProjectNode> projects = store.childrenOf(find(call, 1)).stream()
                .filter(ProjectNode.class::isInstance)
                .map(ProjectNode.class::cast)
                .toList();
        call.answer(200, call.page(projects).stream().map(views::project).toList());
    }

    GroupNode find(Call call, int level) {
        GroupNode group = store.group(call.path("id")).orElseThrow(() -> Refusal.notFound("Group"));
        requireLevel(group, call, level);
        return group;
    }

    // What one may not see is not there
    private static void requireLevel(GroupNode group, Call call, int level) {
        int has = group.level(call.account());
        if (has == 0) {
            throw Refusal.notFound("Group");
        }
        if (has < level) {
            throw Refusal.forbidden();
        }
    }
}
