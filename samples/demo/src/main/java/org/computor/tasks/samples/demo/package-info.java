/**
 * A semester in a minute. {@link org.computor.tasks.samples.demo.Demo} is the command; {@code Campus} is everything
 * that has to run for it, and could be replaced by the real things one by one; {@code Semester} is what happens, and
 * what is expected of it. Nothing of the other samples is repeated here.
 */
@NullMarked
package org.computor.tasks.samples.demo;

import org.jspecify.annotations.NullMarked;
