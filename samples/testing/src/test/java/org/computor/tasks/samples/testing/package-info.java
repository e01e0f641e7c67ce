/** Tests of the two tasks, on one host and on several. */
@NullMarked
package org.computor.tasks.samples.testing;

import org.jspecify.annotations.NullMarked;
