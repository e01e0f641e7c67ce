/** Makes, reads and changes the server's schedules. */
@NullMarked
package org.computor.tasks.client.internal.schedule;

import org.jspecify.annotations.NullMarked;
