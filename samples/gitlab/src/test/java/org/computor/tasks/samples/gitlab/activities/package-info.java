/** What activities make of a GitLab that loses answers, is behind, and wants to be left alone. */
@NullMarked
package org.computor.tasks.samples.gitlab.activities;

import org.jspecify.annotations.NullMarked;
