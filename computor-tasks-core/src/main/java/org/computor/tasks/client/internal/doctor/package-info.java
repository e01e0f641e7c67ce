/** Looks at a server and its workers for what keeps tasks from running. May not know {@code TaskClient}. */
@NullMarked
package org.computor.tasks.client.internal.doctor;

import org.jspecify.annotations.NullMarked;
