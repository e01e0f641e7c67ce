/**
 * What is wrong with a class: rules of a few lines each over the model, and every message in one place. Knows no
 * compiler.
 */
@NullMarked
package org.computor.tasks.processor.rules;

import org.jspecify.annotations.NullMarked;
