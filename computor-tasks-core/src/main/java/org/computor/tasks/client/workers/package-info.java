/** Who works on which queue, as far as the server knows, and whether a submission has to be told that nobody does. */
@NullMarked
package org.computor.tasks.client.workers;

import org.jspecify.annotations.NullMarked;
