/**
 * Tasks that the server submits by itself: {@link org.computor.tasks.client.schedule.TaskSchedules} makes, lists,
 * pauses, triggers and deletes {@link org.computor.tasks.client.schedule.TaskSchedule}s.
 */
@NullMarked
package org.computor.tasks.client.schedule;

import org.jspecify.annotations.NullMarked;
