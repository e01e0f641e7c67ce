/** Tests of the releases, on a GitLab that limits its rate and misbehaves, with real git behind it. */
@NullMarked
package org.computor.tasks.samples.release;

import org.jspecify.annotations.NullMarked;
