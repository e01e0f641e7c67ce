/**
 * A client of the Computor API, as far as results go: its rows, its password, its errors. Knows nothing of tasks, git
 * or how a test is run.
 */
@NullMarked
package org.computor.tasks.samples.testing.api;

import org.jspecify.annotations.NullMarked;
