/**
 * What a host does for a test: gives out places, brings repositories into them, prepares the work area, runs the tests,
 * writes the outcome, and leaves nothing behind. Everything that touches the world is here, behind the activity
 * interfaces of the tasks.
 */
@NullMarked
package org.computor.tasks.samples.testing.job;

import org.jspecify.annotations.NullMarked;
