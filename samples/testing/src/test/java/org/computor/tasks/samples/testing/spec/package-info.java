@NullMarked
package org.computor.tasks.samples.testing.spec;

import org.jspecify.annotations.NullMarked;
