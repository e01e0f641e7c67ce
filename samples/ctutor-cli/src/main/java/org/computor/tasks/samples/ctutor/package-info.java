/** The {@code ctutor} command: starts workers, says who works, and submits tasks from a terminal. */
@NullMarked
package org.computor.tasks.samples.ctutor;

import org.jspecify.annotations.NullMarked;
