/**
 * Releases: {@code students} gives each student a repository and everyone their rights, {@code course} copies what is
 * released into the repositories that students and tutors see. {@link org.computor.tasks.samples.release.Course} is
 * where both happen.
 */
@NullMarked
package org.computor.tasks.samples.release;

import org.jspecify.annotations.NullMarked;
