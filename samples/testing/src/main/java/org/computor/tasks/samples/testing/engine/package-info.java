/**
 * The built-in engine: evaluates test.yaml in Java, and runs what a student wrote only inside the sandbox. A language
 * is one class, and so is a type of test. Knows the port, the formats and the sandbox; knows nothing of tasks or git.
 */
@NullMarked
package org.computor.tasks.samples.testing.engine;

import org.jspecify.annotations.NullMarked;
