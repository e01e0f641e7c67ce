/** Words for people. Knows nothing of tasks. */
@NullMarked
package org.computor.tasks.internal.text;

import org.jspecify.annotations.NullMarked;
