/**
 * For those who submit tasks, watch them and read what became of them: {@link org.computor.tasks.client.TaskClient} and
 * {@link org.computor.tasks.client.TaskHandle}. Knows the registry, for names and schemas; may not know the worker, and
 * loads no task class that its caller does not name.
 */
@NullMarked
package org.computor.tasks.client;

import org.jspecify.annotations.NullMarked;
