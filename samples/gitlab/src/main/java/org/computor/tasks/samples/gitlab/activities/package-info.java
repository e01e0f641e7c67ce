/**
 * What activities need that talk to GitLab: connections whose failures Temporal understands
 * ({@link org.computor.tasks.samples.gitlab.activities.GitlabConnections}), and groups and projects that are adopted or
 * created, and undone, so that a kill at any point leaves no doubt whose they are
 * ({@link org.computor.tasks.samples.gitlab.activities.Ensuring}).
 */
@NullMarked
package org.computor.tasks.samples.gitlab.activities;

import org.jspecify.annotations.NullMarked;
