/** Tests of the activities' parts that need no task. */
@NullMarked
package org.computor.tasks.samples.testing.job;

import org.jspecify.annotations.NullMarked;
