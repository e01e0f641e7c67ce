/**
 * For processes that run tasks: {@link org.computor.tasks.worker.TaskWorker} polls queues and serves tasks and
 * activities. Knows the registry and the client it is made from, so that a task submitted in the same process starts
 * without a detour over the server.
 */
@NullMarked
package org.computor.tasks.worker;

import org.jspecify.annotations.NullMarked;
