package org.computor.tasks.samples.gitlab.fake;

import org.jspecify.annotations.Nullable;

final class GroupNode extends Node {

    GroupNode(long id, String path, @Nullable GroupNode parent, String name, String description, String visibility) {
        super(id, path, parent, name, description, visibility);
    }
}
