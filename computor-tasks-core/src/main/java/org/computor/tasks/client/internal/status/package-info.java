/** Where a task stands, computed in one place for status, list, watch and result. */
@NullMarked
package org.computor.tasks.client.internal.status;

import org.jspecify.annotations.NullMarked;
