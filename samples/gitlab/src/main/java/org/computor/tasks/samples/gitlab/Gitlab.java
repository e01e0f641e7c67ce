package org.computor.tasks.samples.gitlab;

import java.util.List;
import java.util.Optional;

/**
 * One GitLab, seen with one token. Every call may throw a {@link GitlabException}. What was created a moment ago may
 * not be seen yet: an empty answer is no proof, and a refusal to create something twice is.
 */
public interface Gitlab {

    /** GitLab's version; the cheapest way to see that address and token are right. */
    String version();

    /** The user to whom the token belongs, or the one of that name. */
    Optional<User> user(String username);

    // Groups

    Optional<Group> group(String fullPath);

    /** @throws GitlabException {@link GitlabException.Kind#TAKEN} if there is one of that path or name */
    Group createGroup(NewGroup group);

    void describeGroup(long id, String description);

    /** The groups directly in a group. */
    List<Group> groupsIn(long groupId);

    /** Deletes a group with all that is in it; does nothing if it is not there. */
    void deleteGroup(long id);

    // Projects

    Optional<Project> project(String fullPath);

    /** The projects directly in a group. */
    List<Project> projectsIn(long groupId);

    /** @throws GitlabException {@link GitlabException.Kind#TAKEN} if there is one of that path or name */
    Project createProject(NewProject project);

    void describeProject(long id, String description);

    /** Deletes a project; does nothing if it is not there. */
    void deleteProject(long id);

    /**
     * Begins to copy a project into a group; the copy is {@link Project#ready()} some time later.
     *
     * @throws GitlabException {@link GitlabException.Kind#TAKEN} if there is a project of that path or name
     */
    Project fork(long projectId, long groupId, String path);

    /** Lets everyone who may push, push to a branch; does nothing if it is not protected. */
    void unprotectBranch(long projectId, String branch);

    // Members

    /** Gives a user this access to a group, whatever access it had. */
    void grantInGroup(long groupId, long userId, Access access);

    /** Gives a user this access to a project, whatever access it had. */
    void grantInProject(long projectId, long userId, Access access);
}
