/**
 * The activities: what is to be there in GitLab and in the database, and how it is created, adopted, removed and
 * settled. Knows no task.
 */
@NullMarked
package org.computor.tasks.samples.hierarchy.work;

import org.jspecify.annotations.NullMarked;
