package org.computor.tasks.samples.benchmarks;

import io.temporal.client.WorkflowClient;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerFactory;
import org.computor.tasks.registry.RegisteredTask;
import org.computor.tasks.registry.TaskRegistry;

/**
 * Prints how long it takes to find all tasks and to register each with a worker of Temporal's, which is there already
 * and connected to nothing.
 */
final class RegisterAll {

    private RegisterAll() {}

    public static void main(String[] arguments) {
        WorkflowServiceStubs stubs = WorkflowServiceStubs.newServiceStubs(WorkflowServiceStubsOptions.newBuilder()
                .setTarget("127.0.0.1:1")
                .build());
        Worker worker =
                WorkerFactory.newInstance(WorkflowClient.newInstance(stubs)).newWorker("queue");
        Stopwatch stopwatch = new Stopwatch();
        TaskRegistry registry = TaskRegistry.load();
        for (RegisteredTask task : registry.tasks()) {
            task.descriptor().orElseThrow().register(worker);
        }
        stopwatch.stop(registry.names().size(), 500);
    }
}
