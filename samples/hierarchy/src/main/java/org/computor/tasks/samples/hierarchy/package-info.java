/**
 * Organizations, course families and courses, each a GitLab group and a row in PostgreSQL that are there together or
 * not at all. The tasks are here; {@code config} is what they are given, {@code work} the activities they call, and
 * {@code database} what those write to.
 */
@NullMarked
package org.computor.tasks.samples.hierarchy;

import org.jspecify.annotations.NullMarked;
