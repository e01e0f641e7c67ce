package org.computor.tasks;

/** A task was not submitted, because no worker polls its queue and the submission does not accept that. */
public final class NoWorkerException extends TaskException {

    private static final long serialVersionUID = 1L;

    private final String queue;

    /**
     * @param queue the queue that nobody polls
     * @param what the server knows of it
     */
    public NoWorkerException(String queue, String what) {
        super(what + ": start a worker on it (ctutor worker start --queues=" + queue
                + "), name another queue, or submit with NoWorkerPolicy.WARN to let the task wait");
        this.queue = queue;
    }

    /** The queue that nobody polls. */
    public String queue() {
        return queue;
    }
}
