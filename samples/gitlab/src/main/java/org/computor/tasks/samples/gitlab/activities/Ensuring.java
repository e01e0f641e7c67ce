package org.computor.tasks.samples.gitlab.activities;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.computor.tasks.Ensured;
import org.computor.tasks.samples.gitlab.Gitlab;
import org.computor.tasks.samples.gitlab.GitlabException;
import org.computor.tasks.samples.gitlab.GitlabException.Kind;
import org.computor.tasks.samples.gitlab.Group;
import org.computor.tasks.samples.gitlab.NewGroup;
import org.computor.tasks.samples.gitlab.NewProject;
import org.computor.tasks.samples.gitlab.Project;
import org.jspecify.annotations.Nullable;

/**
 * Adopts a group or project, or creates it in the name of a task, and removes what that task created. May be killed
 * anywhere and called again. What is created carries the task's mark as its description until it is settled, so nobody
 * else adopts it, and nobody removes what was there before.
 */
public final class Ensuring {

    private static final Duration SEEN_SOON = Duration.ofMillis(500);
    private static final Duration OTHER_TASK_MAY_TAKE = Duration.ofSeconds(2);
    private static final Duration OTHERS_CLEAR_UP = Duration.ofSeconds(10);
    private static final Duration NO_TASK_TAKES = Duration.ofHours(1);

    private final Gitlab gitlab;
    private final Mark mark;

    /** @param taskId in whose name */
    public Ensuring(Gitlab gitlab, String taskId) {
        this.gitlab = gitlab;
        this.mark = Mark.of(taskId);
    }

    /** Adopts or creates a group. Its wanted description is set when it is settled. */
    public Ensured<Group> group(String fullPath, NewGroup wanted) {
        return ensure(fullPath, () -> gitlab.group(fullPath), () -> createGroup(wanted), this::judge);
    }

    /** Adopts or creates a project. Its wanted description is set when it is settled. */
    public Ensured<Project> project(String fullPath, NewProject wanted) {
        return ensure(fullPath, () -> gitlab.project(fullPath), () -> createProject(wanted), this::judge);
    }

    private static <T> Ensured<T> ensure(
            String fullPath, Supplier<Optional<T>> look, Supplier<T> create, Function<T, Ensured<T>> judge) {
        Optional<T> found = look.get();
        if (found.isPresent()) {
            return judge.apply(found.get());
        }
        try {
            return Ensured.created(create.get());
        } catch (GitlabException e) {
            if (e.kind() != Kind.TAKEN) {
                throw e;
            }
            return judge.apply(look.get().orElseThrow(() -> unseen(fullPath, e)));
        }
    }

    /** Removes a group, if the task created it and has not settled it. */
    public void removeGroup(String fullPath, NewGroup wanted) {
        remove(fullPath, () -> gitlab.group(fullPath), () -> createGroup(wanted), group -> {
            if (group.description().equals(mark.text())) {
                requireEmpty(group);
                gitlab.deleteGroup(group.id());
            }
        });
    }

    /** Removes a project, if the task created it and has not settled it. */
    public void removeProject(String fullPath, NewProject wanted) {
        remove(fullPath, () -> gitlab.project(fullPath), () -> createProject(wanted), project -> {
            if (project.description().equals(mark.text())) {
                gitlab.deleteProject(project.id());
            }
        });
    }

    // That nothing is seen is no proof that nothing is there; that it can be created is
    private static <T> void remove(
            String fullPath, Supplier<Optional<T>> look, Supplier<T> create, Consumer<T> delete) {
        Optional<T> found = look.get();
        if (found.isPresent()) {
            delete.accept(found.get());
            return;
        }
        try {
            delete.accept(create.get());
        } catch (GitlabException e) {
            throw e.kind() == Kind.TAKEN ? unseen(fullPath, e) : e;
        }
    }

    private Group createGroup(NewGroup wanted) {
        return gitlab.createGroup(new NewGroup(wanted.path(), wanted.name(), mark.text(), wanted.parentId()));
    }

    private Project createProject(NewProject wanted) {
        return gitlab.createProject(new NewProject(wanted.path(), mark.text(), wanted.groupId()));
    }

    private Ensured<Group> judge(Group group) {
        return new Ensured<>(group, isMine(group.fullPath(), group.description(), group.createdAt()));
    }

    private Ensured<Project> judge(Project project) {
        return new Ensured<>(project, isMine(project.fullPath(), project.description(), project.createdAt()));
    }

    private boolean isMine(String fullPath, String description, @Nullable Instant createdAt) {
        if (description.equals(mark.text())) {
            return true;
        }
        boolean underWay = Mark.isOn(description)
                && createdAt != null
                && createdAt.plus(NO_TASK_TAKES).isAfter(Instant.now());
        if (underWay) {
            throw new GitlabException(Kind.BUSY, fullPath + " is " + description, OTHER_TASK_MAY_TAKE, null);
        }
        return false;
    }

    private static GitlabException unseen(String fullPath, GitlabException taken) {
        return new GitlabException(
                Kind.NOT_FOUND, fullPath + " or its name is taken, and cannot be seen", SEEN_SOON, taken);
    }

    private void requireEmpty(Group group) {
        List<String> contents = Stream.concat(
                        gitlab.groupsIn(group.id()).stream().map(Group::fullPath),
                        gitlab.projectsIn(group.id()).stream().map(Project::fullPath))
                .toList();
        if (!contents.isEmpty()) {
            throw new GitlabException(
                    Kind.BUSY, group.fullPath() + " is not deleted, since it holds " + contents, OTHERS_CLEAR_UP, null);
        }
    }
}
