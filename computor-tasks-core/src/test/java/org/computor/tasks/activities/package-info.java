/** What activities do about services, seen by themselves; the testkit's tests see it in tasks. */
@NullMarked
package org.computor.tasks.activities;

import org.jspecify.annotations.NullMarked;
