/** Real Python processes against a real server. */
@NullMarked
package org.computor.tasks.samples.python;

import org.jspecify.annotations.NullMarked;
