/** Tests of git by itself, over every transport. */
@NullMarked
package org.computor.tasks.samples.testing.git;

import org.jspecify.annotations.NullMarked;
