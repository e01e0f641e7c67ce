/**
 * All that generated code sees, beside Temporal's SDK: the descriptor of a task, the adapter through which Temporal
 * runs it, and the descriptor of activities. Not for hand-written code.
 *
 * <p>Knows tasks; may not know registry, client or worker.
 */
@NullMarked
package org.computor.tasks.spi;

import org.jspecify.annotations.NullMarked;
