/**
 * The JSON that travels to and from Temporal: parameters in, results and failures out, as the wire format says. Knows
 * tasks and Temporal's payloads and failures; may not know whether it is a client or a run that reads and writes.
 */
@NullMarked
package org.computor.tasks.internal.wire;

import org.jspecify.annotations.NullMarked;
