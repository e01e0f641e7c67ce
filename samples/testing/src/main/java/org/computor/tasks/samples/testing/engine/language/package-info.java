/** The languages, a class each: how a program is built and run, and what only this language can be tested for. */
@NullMarked
package org.computor.tasks.samples.testing.engine.language;

import org.jspecify.annotations.NullMarked;
