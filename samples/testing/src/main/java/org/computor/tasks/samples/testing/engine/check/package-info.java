/** The types of tests, a class each. Knows what a program did from the bench; knows no language. */
@NullMarked
package org.computor.tasks.samples.testing.engine.check;

import org.jspecify.annotations.NullMarked;
