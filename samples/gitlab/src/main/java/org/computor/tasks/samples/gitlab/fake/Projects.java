package org.computor.tasks.samples.gitlab.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What GitLab answers about projects. */
final class Projects {

    private static final int REPORTER = 20;
    private static final int DEVELOPER = 30;
    private static final int MAINTAINER = 40;
    private static final int OWNER = 50;

    private final Store store;
    private final Repositories repositories;
    private final Views views;
    private final Staleness staleness;
    private final Supplier<Duration> forkTime;

    Projects(Store store, Repositories repositories, Views views, Staleness staleness, Supplier<Duration> forkTime) {
        this.store = store;
        this.repositories = repositories;
        this.views = views;
        this.staleness = staleness;
        this.forkTime = forkTime;
    }

    void show(Call call) {
        ProjectNode project = find(call, 1);
        if (staleness.hides(project)) {
            throw Refusal.notFound("Project");
        }
        call.answer(200, views.project(project));
    }

    void create(Call call) {
        String name = call.field("name").or(() -> call.field("path")).orElseThrow(() -> Refusal.missing("name"));
        GroupNode group = group(call.required("namespace_id"), call);
        ProjectNode project = new ProjectNode(
                store.nextId(),
                call.field("path").orElse(name),
                group,
                name,
                call.field("description").orElse(""),
                null,
                Instant.now());
        requireFree(project, Refusal.projectTaken());
        repositories.create(project);
        if (call.field("initialize_with_readme").map(Boolean::parseBoolean).orElse(false)) {
            repositories.commit(project, "main", "Initial commit", Map.of("README.md", "# " + name + "\n"));
        }
        add(project);
        call.answer(201, views.project(project));
    }

    void fork(Call call) {
        ProjectNode source = find(call, REPORTER);
        GroupNode group = group(
                call.field("namespace_id")
                        .or(() -> call.field("namespace_path"))
                        .orElseGet(() -> call.required("namespace")),
                call);
        String path = call.field("path").orElse(source.path);
        ProjectNode fork = new ProjectNode(
                store.nextId(),
                path,
                group,
                call.field("name").orElse(source.name),
                call.field("description").orElse(source.description),
                source,
                Instant.now().plus(forkTime.get()));
        requireFree(fork, Refusal.forkTaken());
        repositories.copy(source, fork);
        add(fork);
        call.answer(201, views.project(fork));
    }

    private void requireFree(ProjectNode project, Refusal taken) {
        if (store.isForbidden(project.fullPath())) {
            throw Refusal.forbidden();
        }
        if (store.isTaken(project.fullPath())) {
            throw taken;
        }
    }

    private void add(ProjectNode project) {
        project.protectedBranches.add("main");
        store.add(project);
    }

    private GroupNode group(String idOrPath, Call call) {
        GroupNode group = store.group(idOrPath).orElseThrow(() -> Refusal.notFound("Namespace"));
        int has = group.level(call.account());
        if (has == 0) {
            throw Refusal.notFound("Namespace");
        }
        if (has < DEVELOPER) {
            throw Refusal.forbidden();
        }
        return group;
    }

    void update(Call call) {
        ProjectNode project = find(call, MAINTAINER);
        call.field("name").ifPresent(name -> project.name = name);
        call.field("description").ifPresent(description -> project.description = description);
        call.answer(200, views.project(project));
    }

    void delete(Call call) {
        store.remove(find(call, OWNER)).forEach(repositories::delete);
        call.answer(202, Map.of("message", "202 Accepted"));
    }

    void protectedBranches(Call call) {
        List<Map<String, ? extends @Nullable Object>> branches = find(call, REPORTER).protectedBranches.stream()
                .<Map<String, ? extends @Nullable Object>>map(branch -> Map.of("name", branch))
                .toList();
        call.answer(200, call.page(branches));
    }

    // GitLab protects the default branch of a fork when it has copied it, not before
    void unprotect(Call call) {
        ProjectNode project = find(call, MAINTAINER);
        if (!project.isReady() || !project.protectedBranches.remove(call.path("branch"))) {
            throw Refusal.notFound("ProtectedBranch");
        }
        call.answerNothing();
    }

    ProjectNode find(Call call, int level) {
        ProjectNode project = store.project(call.path("id")).orElseThrow(() -> Refusal.notFound("Project"));
        int has = project.level(call.account());
        if (has == 0) {
            throw Refusal.notFound("Project");
        }
        if (has < level) {
            throw Refusal.forbidden();
        }
        return project;
    }
}
