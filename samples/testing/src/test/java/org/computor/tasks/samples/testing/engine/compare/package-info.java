@NullMarked
package org.computor.tasks.samples.testing.engine.compare;

import org.jspecify.annotations.NullMarked;
