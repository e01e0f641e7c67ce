package org.computor.tasks.samples.ctutor;

import java.util.concurrent.Flow;
import org.computor.tasks.client.watch.TaskEvent;
import org.computor.tasks.client.watch.TaskEvent.AttemptFailed;
import org.computor.tasks.client.watch.TaskEvent.Progressed;
import org.computor.tasks.client.watch.TaskEvent.StatusChanged;

/** The line that says how a task goes, written over as it goes on. */
final class Live implements Flow.Subscriber<TaskEvent> {

    private final Terminal terminal;
    private final String name;
    private volatile boolean stopped;
    private String status = "";
    private String attempt = "";
    private String progress = "";

    Live(Terminal terminal, String name) {
        this.terminal = terminal;
        this.name = name;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    /** Writes no more: somebody else has the terminal now. */
    void stop() {
        stopped = true;
        terminal.progressDone();
    }

    @Override
    public void onNext(TaskEvent event) {
        if (event instanceof StatusChanged changed) {
            status = changed.status().wireName();
        } else if (event instanceof Progressed now) {
            progress = " " + now.progress().percentage() + "% " + now.progress().stage();
        } else if (event instanceof AttemptFailed failed) {
            attempt = ", attempt " + (failed.attempt() + 1);
        } else {
            return;
        }
        if (!stopped) {
            terminal.progress(name + " " + status + attempt + progress);
        }
    }

    @Override
    public void onError(Throwable reason) {
        stop(); // who waits for the outcome is told why
    }

    @Override
    public void onComplete() {
        stop();
    }
}
