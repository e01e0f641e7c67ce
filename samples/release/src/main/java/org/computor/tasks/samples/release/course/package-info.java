/** The release of a course: its assignments are copied for students and tutors, and Computor is told. */
@NullMarked
package org.computor.tasks.samples.release.course;

import org.jspecify.annotations.NullMarked;
