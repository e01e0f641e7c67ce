package org.computor.tasks.client.internal.watch;

import java.util.concurrent.Flow;
import org.computor.tasks.client.watch.TaskEvent;
import org.computor.tasks.client.watch.TaskWatch;
import org.computor.tasks.internal.server.Server;
import org.jspecify.annotations.Nullable;

/** A watch of one task; each subscriber reads the history on its own. */
record ServerWatch(
        Server server, Turns turns, String taskId, @Nullable Place place) implements TaskWatch {

    @Override
    public TaskWatch after(String eventId) {
        return new ServerWatch(server, turns, taskId, Place.parse(eventId));
    }

    @Override
    public void subscribe(Flow.Subscriber<? super TaskEvent> subscriber) {
        subscriber.onSubscribe(new Watching(subscriber, new Feed(server, turns, taskId, place)));
    }
}
