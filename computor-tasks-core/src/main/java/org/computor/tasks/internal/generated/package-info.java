/** Finds what the processor wrote beside a class, by its name. Knows class names only. */
@NullMarked
package org.computor.tasks.internal.generated;

import org.jspecify.annotations.NullMarked;
