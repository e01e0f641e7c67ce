package org.computor.tasks.samples.release.students;

/** What somebody does in a course. */
public enum Role {
    /** Maintains a repository of their own, and reads the template. */
    STUDENT,
    /** Reads the reference and the students' repositories, and maintains submissions. */
    ASSISTANT,
    /** Maintains the course family. */
    MAINTAINER,
    /** Owns the course family and the course. */
    OWNER
}
