package org.computor.tasks.samples.gitlab.fake;

import java.time.Instant;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A group or a project. Read and changed under the store's lock. */
abstract class Node {

    final long id;
    final String path;
    final @Nullable GroupNode parent;
    final Instant createdAt = Instant.now();
    final TreeMap<Long, Integer> members = new TreeMap<>();
    String name;
    String description;
    String visibility;

    Node(long id, String path, @Nullable GroupNode parent, String name, String description, String visibility) {
        this.id = id;
        this.path = path;
        this.parent = parent;
        this.name = name;
        this.description = description;
        this.visibility = visibility;
    }

    final String fullPath() {
        return parent == null ? path : parent.fullPath() + "/" + path;
    }

    final boolean isIn(Node other) {
        return equals(other) || (parent != null && parent.isIn(other));
    }

    /** What an account may do here, as GitLab's number; 0 for nothing. */
    final int level(Account account) {
        if (account.admin()) {
            return 60;
        }
        int inherited = parent == null ? 0 : parent.level(account);
        return Math.max(inherited, members.getOrDefault(account.id(), 0));
    }
}
