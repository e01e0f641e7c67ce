/** What a worker hands out. */
@NullMarked
package org.computor.tasks.secrets;

import org.jspecify.annotations.NullMarked;
