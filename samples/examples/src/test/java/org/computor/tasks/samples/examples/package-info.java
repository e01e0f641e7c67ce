/** Tests of the example tasks, to copy from. */
@NullMarked
package org.computor.tasks.samples.examples;

import org.jspecify.annotations.NullMarked;
