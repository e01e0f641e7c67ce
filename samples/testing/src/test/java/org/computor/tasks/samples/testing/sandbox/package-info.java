@NullMarked
package org.computor.tasks.samples.testing.sandbox;

import org.jspecify.annotations.NullMarked;
