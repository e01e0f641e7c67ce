/** Who works on which queue, as far as the server knows, and what a submission does where nobody does. */
@NullMarked
package org.computor.tasks.client.workers;

import org.jspecify.annotations.NullMarked;
