/** Kills workers and the server while tasks run, and counts. */
@NullMarked
package org.computor.tasks.samples.faults;

import org.jspecify.annotations.NullMarked;
