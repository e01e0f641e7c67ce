package org.computor.tasks.client.internal.watch;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.computor.tasks.client.watch.TaskWatch;
import org.computor.tasks.internal.server.Server;

/** All watches of a client: however many there are, they share the polls that its server takes at once. */
public final class Watches {

    /** A third of what a server takes by default, since its other clients want to poll too. */
    private static final int POLLS_AT_ONCE = 400;

    private final Server server;
    private final Turns turns = new Turns(POLLS_AT_ONCE, aside());

    public Watches(Server server) {
        this.server = server;
    }

    // Few, since hardly anything goes there; they end when nothing does
    private static Executor aside() {
        ThreadPoolExecutor threads =
                new ThreadPoolExecutor(4, 4, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "task-watch");
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    public TaskWatch of(String taskId) {
        return new ServerWatch(server, turns, taskId, null);
    }
}
