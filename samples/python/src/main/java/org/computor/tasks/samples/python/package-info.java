/**
 * Java and Python in one system: a task that calls an activity which Python serves, an activity that Python's tasks
 * call, a task that either language may take, and the types of Python's tasks for those who submit them. Knows nothing
 * of Python but names, queues and the JSON that travels.
 */
@NullMarked
package org.computor.tasks.samples.python;

import org.jspecify.annotations.NullMarked;
