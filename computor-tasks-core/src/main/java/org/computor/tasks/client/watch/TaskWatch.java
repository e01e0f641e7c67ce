package org.computor.tasks.client.watch;

import java.util.concurrent.Flow;

/**
 * What happens to a task, as it happens. Each subscriber gets what the current attempt has done so far, then the rest,
 * and the end: {@link TaskEvent.Ended}, followed by completion. Subscribing costs nothing before something is
 * requested, and no more is read than is requested.
 *
 * <p>A subscriber is called by one thread at a time, a thread of the connection: what takes long belongs elsewhere. A
 * server that does not answer is asked again for about a minute; then the watch ends with
 * {@link org.computor.tasks.ServerUnreachableException}. For a task that does not exist it ends with
 * {@link org.computor.tasks.TaskNotFoundException}. It comes from {@link org.computor.tasks.client.TaskClient#watch},
 * and is not for implementing.
 */
public interface TaskWatch extends Flow.Publisher<TaskEvent> {

    /**
     * The same watch, from after this event on: for one who was interrupted. What came before is read again from the
     * server, and left out.
     *
     * @param eventId {@link TaskEvent#id()} of the last event that was dealt with
     * @throws IllegalArgumentException if no event has such an id
     */
    TaskWatch after(String eventId);
}
