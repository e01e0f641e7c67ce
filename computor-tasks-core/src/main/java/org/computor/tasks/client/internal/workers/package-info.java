/** Asks the server who works on a queue, and remembers it for submissions. */
@NullMarked
package org.computor.tasks.client.internal.workers;

import org.jspecify.annotations.NullMarked;
