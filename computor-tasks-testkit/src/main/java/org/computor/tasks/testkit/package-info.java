/**
 * Tests of tasks, on a Temporal server inside the test's own process that skips the waits:
 *
 * <pre>{@code
 * class GreetTest {
 *
 *     @RegisterExtension
 *     static final TaskExtension server = TaskExtension.builder()
 *             .tasks(Greet.class)
 *             .fake(Greetings.class, name -> "Hello, " + name)
 *             .build();
 *
 *     @Test
 *     void greetsByName(TaskClient tasks) {
 *         assertThat(tasks.submit(Greet.class, new Greet.Parameters("Ada"))).hasResult("Hello, Ada");
 *     }
 * }
 * }</pre>
 *
 * <p>{@code assertThat} is that of {@link org.computor.tasks.testkit.TaskAssertions}. With
 * {@code -Dcomputor.tasks.server=host:port} the same tests run on a real server; those that can not say so by
 * {@link org.computor.tasks.testkit.EmbeddedOnly}. {@link org.computor.tasks.testkit.EmbeddedServer} is the server
 * without JUnit.
 *
 * <p>A test of one line each keeps old runs going with new code ({@link org.computor.tasks.testkit.Histories}), finds
 * classes that the processor never saw ({@link org.computor.tasks.testkit.RegistrationCheck}), and shows that something
 * is not in a history ({@link org.computor.tasks.testkit.HistoryBytes}).
 *
 * <p>Knows core's public API only.
 */
@NullMarked
package org.computor.tasks.testkit;

import org.jspecify.annotations.NullMarked;
