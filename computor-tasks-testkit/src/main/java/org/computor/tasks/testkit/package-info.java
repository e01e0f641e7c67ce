/**
 * Tests of tasks: {@link org.computor.tasks.testkit.EmbeddedServer} is a Temporal server inside the process,
 * {@link org.computor.tasks.testkit.TaskExtension} gives a JUnit test a client and a worker on it,
 * {@link org.computor.tasks.testkit.TaskAssertions} says what became of a task, and
 * {@link org.computor.tasks.testkit.RegistrationCheck} finds classes that the processor never saw. Knows core's public
 * API only.
 */
@NullMarked
package org.computor.tasks.testkit;

import org.jspecify.annotations.NullMarked;
