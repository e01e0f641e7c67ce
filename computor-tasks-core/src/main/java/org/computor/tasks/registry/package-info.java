/**
 * Which tasks and activities are on a class path, with their names, queues and schemas, as the processor wrote them
 * into the index. Loads none of their classes before they are asked for. Knows tasks and spi; may not know client or
 * worker.
 */
@NullMarked
package org.computor.tasks.registry;

import org.jspecify.annotations.NullMarked;
