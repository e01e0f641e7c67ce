/** The compiler's model, and the questions that are asked of it. Knows nothing of tasks, and nothing of JSON. */
@NullMarked
package org.computor.tasks.processor.read.compiler;

import org.jspecify.annotations.NullMarked;
