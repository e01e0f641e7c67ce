/**
 * Three small tasks to copy from: one that calls an activity, one that does many things side by side, and one that
 * fails and tries again.
 */
@NullMarked
package org.computor.tasks.samples.examples;

import org.jspecify.annotations.NullMarked;
