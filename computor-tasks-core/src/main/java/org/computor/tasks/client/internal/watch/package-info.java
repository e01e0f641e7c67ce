/**
 * Reads what happens to a task out of its history, with long polls that hold no thread and take turns where there are
 * many.
 */
@NullMarked
package org.computor.tasks.client.internal.watch;

import org.jspecify.annotations.NullMarked;
