/** Compares what was seen with what was expected: texts, values, patterns. Knows no program and no sandbox. */
@NullMarked
package org.computor.tasks.samples.testing.engine.compare;

import org.jspecify.annotations.NullMarked;
