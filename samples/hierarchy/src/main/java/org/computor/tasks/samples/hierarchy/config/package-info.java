/**
 * What a person writes down: the parts of a hierarchy, and the file that holds a whole one. Knows no task, GitLab or
 * database.
 */
@NullMarked
package org.computor.tasks.samples.hierarchy.config;

import org.jspecify.annotations.NullMarked;
