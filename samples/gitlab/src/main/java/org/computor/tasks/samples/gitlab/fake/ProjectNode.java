package org.computor.tasks.samples.gitlab.fake;

import java.time.Instant;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

final class ProjectNode extends Node {

    final TreeSet<String> protectedBranches = new TreeSet<>();
    final @Nullable ProjectNode forkedFrom;
    final Instant readyAt;

    /** @param readyAt until when GitLab is still copying it, if it is a fork */
    ProjectNode(
            long id,
            String path,
            GroupNode parent,
            String name,
            String description,
            @Nullable ProjectNode forkedFrom,
            Instant readyAt) {
        super(id, path, parent, name, description, "private");
        this.forkedFrom = forkedFrom;
        this.readyAt = readyAt;
    }

    boolean isReady() {
        return !Instant.now().isBefore(readyAt);
    }
}
