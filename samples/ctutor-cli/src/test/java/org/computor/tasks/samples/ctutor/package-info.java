/** The command as a shell sees it: what it prints, and its exit status. */
@NullMarked
package org.computor.tasks.samples.ctutor;

import org.jspecify.annotations.NullMarked;
