/**
 * Git from the outside: which repository, which revision, and the files of one commit, kept in a cache of this host.
 * Knows nothing of tasks, tests or Temporal.
 */
@NullMarked
package org.computor.tasks.samples.testing.git;

import org.jspecify.annotations.NullMarked;
