package org.computor.tasks.samples.gitlab;

/** What a member of a group or project may do. The numbers are GitLab's. */
public enum Access {
    GUEST(10),
    REPORTER(20),
    DEVELOPER(30),
    MAINTAINER(40),
    OWNER(50);

    private final int level;

    Access(int level) {
        this.level = level;
    }

    public int level() {
        return level;
    }
}
