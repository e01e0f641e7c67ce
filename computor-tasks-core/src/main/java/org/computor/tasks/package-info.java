/**
 * Tasks: classes that are written once, run on Temporal, and submitted by class from any service. A task extends
 * {@link org.computor.tasks.BaseWorkflow}, takes parameters and hands back a {@link org.computor.tasks.WorkflowResult};
 * the annotation registers it, and what touches the world is an activity that it calls.
 *
 * <pre>{@code
 * @RegisterTask(name = "greet")
 * public class Greet extends BaseWorkflow<Greet.Parameters, String> {
 *
 *     public record Parameters(@NotBlank String name) {}
 *
 *     private final Greetings greetings = activities(Greetings.class);
 *
 *     @Override
 *     public WorkflowResult<String> run(Parameters parameters) {
 *         progress(50, "composing");
 *         return WorkflowResult.completed(greetings.compose(parameters.name()));
 *     }
 * }
 * }</pre>
 *
 * <p>A process with a {@link org.computor.tasks.worker.TaskWorker} runs it; a
 * {@link org.computor.tasks.client.TaskClient} submits it, {@code tasks.submit(Greet.class, new
 * Greet.Parameters("Ada")).result()}, and tells where it stands.
 *
 * <p>A returned failure, {@code WorkflowResult.failed("no such name")}, is final. What is thrown is tried again as
 * {@code @RegisterTask(retry = …)} says. What a caller is told of the end is a {@link org.computor.tasks.TaskOutcome};
 * what could not even be asked or started is a {@link org.computor.tasks.TaskException}, whose message says what to do.
 *
 * <p>This package has the words in which every part speaks of a task: its {@link org.computor.tasks.TaskType type},
 * {@link org.computor.tasks.TaskStatus status}, {@link org.computor.tasks.WorkflowProgress progress} and outcome. It
 * may not know how a task is found (registry), submitted (client) or polled for (worker).
 */
@NullMarked
package org.computor.tasks;

import org.jspecify.annotations.NullMarked;
