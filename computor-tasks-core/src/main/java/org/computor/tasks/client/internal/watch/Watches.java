package org.computor.tasks.client.internal.watch;

import org.computor.tasks.client.watch.TaskWatch;
import org.computor.tasks.internal.server.Server;

/** All watches of a client: however many there are, they share the polls that its server takes at once. */
public final class Watches {

    /** A third of what a server takes by default, since its other clients want to poll too. */
    private static final int POLLS_AT_ONCE = 400;

    private final Server server;
    private final Turns turns = new Turns(POLLS_AT_ONCE);

    public Watches(Server server) {
        this.server = server;
    }

    public TaskWatch of(String taskId) {
        return new ServerWatch(server, turns, taskId, null);
    }
}
