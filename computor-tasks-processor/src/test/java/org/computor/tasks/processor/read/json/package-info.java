/** Tests of what is read from a type. */
@NullMarked
package org.computor.tasks.processor.read.json;

import org.jspecify.annotations.NullMarked;
