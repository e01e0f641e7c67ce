@NullMarked
package org.computor.tasks.samples.testing.engine;

import org.jspecify.annotations.NullMarked;
