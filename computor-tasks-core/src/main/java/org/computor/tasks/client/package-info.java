/**
 * For those who submit tasks, watch them and read what became of them: {@link org.computor.tasks.client.TaskClient} and
 * {@link org.computor.tasks.client.TaskHandle}. What is not about one task has a room of its own: who works on which
 * queue in {@link org.computor.tasks.client.workers}, events as they happen in {@link org.computor.tasks.client.watch},
 * and what the server submits by itself in {@link org.computor.tasks.client.schedule}. How it is done is in
 * {@code internal}: starts in {@code submission}, lists in {@code listing}, states in {@code status}.
 *
 * <p>Knows the registry, for names and schemas; may not know the worker, and loads no task class that its caller does
 * not name.
 */
@NullMarked
package org.computor.tasks.client;

import org.jspecify.annotations.NullMarked;
