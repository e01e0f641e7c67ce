/**
 * What the processor knows of an annotated class, in values that outlive the compiler. Knows no compiler and no other
 * package.
 */
@NullMarked
package org.computor.tasks.processor.model;

import org.jspecify.annotations.NullMarked;
