/** Reads annotated classes out of the compiler's model. Knows the model; makes no judgement. */
@NullMarked
package org.computor.tasks.processor.read;

import org.jspecify.annotations.NullMarked;
