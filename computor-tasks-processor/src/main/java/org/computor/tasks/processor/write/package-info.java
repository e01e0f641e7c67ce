/** Writes generated classes, schemas and index entries as text. Knows the model and no compiler. */
@NullMarked
package org.computor.tasks.processor.write;

import org.jspecify.annotations.NullMarked;
