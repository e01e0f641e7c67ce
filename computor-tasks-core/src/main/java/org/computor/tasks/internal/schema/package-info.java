/**
 * Checks JSON against the schemas that the processor writes, and exactly the keywords that it writes. Knows JSON and
 * {@link org.computor.tasks.Violation}; nothing of tasks.
 */
@NullMarked
package org.computor.tasks.internal.schema;

import org.jspecify.annotations.NullMarked;
