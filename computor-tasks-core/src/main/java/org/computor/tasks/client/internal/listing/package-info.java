/** Lists of tasks, filtered by the server; on the embedded one, which has no queries, by looking at each task. */
@NullMarked
package org.computor.tasks.client.internal.listing;

import org.jspecify.annotations.NullMarked;
