@NullMarked
package org.computor.tasks.samples.testing.backend;

import org.jspecify.annotations.NullMarked;
