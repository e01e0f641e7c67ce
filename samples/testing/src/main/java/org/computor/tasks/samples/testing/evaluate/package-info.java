/**
 * The command with which an author tries an assignment, as a host would test it. Knows the work area, the engine and
 * the sandbox; knows nothing of tasks, git and the Computor API.
 */
@NullMarked
package org.computor.tasks.samples.testing.evaluate;

import org.jspecify.annotations.NullMarked;
