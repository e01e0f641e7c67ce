/** How watches share the polls of their client. */
@NullMarked
package org.computor.tasks.client.internal.watch;

import org.jspecify.annotations.NullMarked;
