/** The release of students: forks and rights in GitLab, for a thousand of them within its rate limits. */
@NullMarked
package org.computor.tasks.samples.release.students;

import org.jspecify.annotations.NullMarked;
