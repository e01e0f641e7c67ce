package org.computor.tasks.samples.gitlab;

/**
 * A project to create; private, with a first commit on the branch {@code main}.
 *
 * @param path the last part of its full path, and its name
 * @param groupId the group that it is in
 */
public record NewProject(String path, String description, long groupId) {}
