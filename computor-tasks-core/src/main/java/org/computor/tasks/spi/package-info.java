/**
 * All that generated code sees, beside Temporal's SDK: the descriptor of a task, the adapter through which Temporal
 * runs it, and the descriptor of activities. Not for hand-written code.
 *
 * <p>A core runs what any processor of its own major version has generated, up to its own version: methods are added
 * here and none is changed, and facts have a builder, since a constructor would change with each that is added. What a
 * newer processor than the core has generated may name what the core lacks.
 *
 * <p>Knows tasks; may not know registry, client or worker.
 */
@NullMarked
package org.computor.tasks.spi;

import org.jspecify.annotations.NullMarked;
