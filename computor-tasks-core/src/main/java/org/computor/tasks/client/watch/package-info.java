/**
 * Following a task as it goes: {@link org.computor.tasks.client.watch.TaskWatch} publishes
 * {@link org.computor.tasks.client.watch.TaskEvent}s, read from the history with long polls that hold no thread.
 */
@NullMarked
package org.computor.tasks.client.watch;

import org.jspecify.annotations.NullMarked;
