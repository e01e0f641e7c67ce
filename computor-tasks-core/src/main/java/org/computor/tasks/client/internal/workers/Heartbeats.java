package org.computor.tasks.client.internal.workers;

import io.temporal.api.enums.v1.WorkerStatus;
import io.temporal.api.worker.v1.WorkerInfo;
import io.temporal.api.workflowservice.v1.ListWorkersRequest;
import java.util.List;
import org.computor.tasks.UnsupportedByServerException;
import org.computor.tasks.client.workers.QueueWorkers.WorkerHeartbeat;
import org.computor.tasks.internal.server.Server;

/** The workers that say of themselves that they live. Few servers keep that so far; the others know pollers only. */
final class Heartbeats {

    private static final int MOST = 1_000;

    private final Server server;
    private volatile boolean kept = true;

    Heartbeats(Server server) {
        this.server = server;
    }

    @SuppressWarnings(
            "deprecation") // what takes its place has no time of the last heartbeat, and 1.29 does not fill it
    List<WorkerHeartbeat> on(String queue) {
        if (!kept || queue.indexOf('\'') >= 0) {
            return List.of();
        }
        try {
            return server
                    .service(stub -> stub.listWorkers(ListWorkersRequest.newBuilder()
                            .setNamespace(server.namespace())
                            .setPageSize(MOST)
                            .setQuery("TaskQueue='" + queue + "'")
                            .build()))
                    .getWorkersInfoList()
                    .stream()
                    .map(WorkerInfo::getWorkerHeartbeat)
                    .filter(worker -> worker.getTaskQueue().equals(queue))
                    .filter(worker -> worker.getStatus() == WorkerStatus.WORKER_STATUS_RUNNING)
                    .map(Heartbeats::read)
                    .toList();
        } catch (UnsupportedByServerException e) {
            kept = false;
            return List.of();
        }
    }

    private static WorkerHeartbeat read(io.temporal.api.worker.v1.WorkerHeartbeat worker) {
        return new WorkerHeartbeat(
                worker.getWorkerIdentity(),
                worker.getSdkName() + " " + worker.getSdkVersion(),
                worker.getHostInfo().getHostName(),
                Pollers.instant(worker.getStartTime()),
                Pollers.instant(worker.getHeartbeatTime()));
    }
}
