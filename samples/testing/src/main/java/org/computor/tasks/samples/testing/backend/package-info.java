/**
 * How the tests of one assignment are run: {@link org.computor.tasks.samples.testing.backend.ExecutionBackend} is the
 * port, and a tester command is one kind of it; the engine of the next room is the other. Knows the formats and the
 * sandbox; knows nothing of tasks, git, or where a result goes.
 */
@NullMarked
package org.computor.tasks.samples.testing.backend;

import org.jspecify.annotations.NullMarked;
