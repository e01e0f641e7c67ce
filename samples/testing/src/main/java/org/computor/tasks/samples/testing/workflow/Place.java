package org.computor.tasks.samples.testing.workflow;

/**
 * Room for one job on one host, held for as long as the job is there.
 *
 * @param id names the place on its host
 * @param host names the host, for people
 * @param queue the queue of that host alone
 */
public record Place(String id, String host, String queue) {

    /** A path on the host, as activities take it: relative to where the host keeps its places. */
    String path(String name) {
        return id + "/" + name;
    }
}
