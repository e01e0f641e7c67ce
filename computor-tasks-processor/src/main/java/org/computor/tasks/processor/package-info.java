/**
 * The annotation processor: reads annotated classes into a model, lets the rules judge it, and writes what core finds
 * at run time. Runs in the compiler only.
 */
@NullMarked
package org.computor.tasks.processor;

import org.jspecify.annotations.NullMarked;
