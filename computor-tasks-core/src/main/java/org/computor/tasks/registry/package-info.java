/** The names and queues of the tasks on a class path. Knows tasks and spi; may not know client or worker. */
@NullMarked
package org.computor.tasks.registry;

import org.jspecify.annotations.NullMarked;
