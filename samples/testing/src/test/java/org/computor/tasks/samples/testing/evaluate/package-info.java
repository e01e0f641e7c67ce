@NullMarked
package org.computor.tasks.samples.testing.evaluate;

import org.jspecify.annotations.NullMarked;
