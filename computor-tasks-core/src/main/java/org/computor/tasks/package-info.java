/**
 * What an author of tasks works with: {@link org.computor.tasks.BaseWorkflow} to extend,
 * {@link org.computor.tasks.WorkflowResult} to return, and the words in which every part speaks of a task: its
 * {@link org.computor.tasks.TaskType type}, {@link org.computor.tasks.TaskStatus status},
 * {@link org.computor.tasks.WorkflowProgress progress} and {@link org.computor.tasks.TaskOutcome outcome}, and the
 * exceptions that say why one was refused or failed.
 *
 * <p>May not know how a task is found (registry), submitted (client) or polled for (worker).
 */
@NullMarked
package org.computor.tasks;

import org.jspecify.annotations.NullMarked;
