/** Tests of the hierarchy's tasks, on a GitLab that misbehaves and a real PostgreSQL. */
@NullMarked
package org.computor.tasks.samples.hierarchy;

import org.jspecify.annotations.NullMarked;
