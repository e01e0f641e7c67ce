/**
 * A task whose every step leaves a mark that can be counted, and a worker to be killed. Knows nothing of who kills it.
 */
@NullMarked
package org.computor.tasks.samples.faults;

import org.jspecify.annotations.NullMarked;
