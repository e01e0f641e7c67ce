package org.computor.tasks.worker;

import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowClientPlugin;
import io.temporal.common.SimplePlugin;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.registry.TaskRegistry;

/**
 * Serves tasks on the workers of those who keep their own {@link WorkflowClient} and {@link WorkerFactory}.
 *
 * <pre>{@code
 * WorkflowServiceStubs connection = WorkflowServiceStubs.newServiceStubs(WorkflowServiceStubsOptions.newBuilder()
 *         .setPlugins(TasksPlugin.of(TaskRegistry.load(), new GitActivities(home)))
 *         .build());
 * WorkerFactory factory = WorkerFactory.newInstance(WorkflowClient.newInstance(connection));
 * factory.newWorker("computor-tasks"); // runs every task, beside what else is registered on it
 * factory.start();
 * }</pre>
 *
 * <p>Set on the connection it reaches the clients made from that; set on a client only, that one. It also does what
 * {@link TaskClient#plugin()} does. One is for one factory.
 */
public final class TasksPlugin extends SimplePlugin {

    private final SimplePlugin connection = TaskClient.plugin();
    private final Offer offer;
    private final List<String> problems;
    private final Set<String> queues = new TreeSet<>();

    private TasksPlugin(Offer offer, List<String> problems) {
        super("org.computor.tasks.worker");
        this.offer = offer;
        this.problems = problems;
    }

    /**
     * Serves every task of a registry.
     *
     * @param activities objects that serve activities, in place of registered classes that serve one of the same
     */
    public static TasksPlugin of(TaskRegistry registry, Object... activities) {
        List<String> problems = new ArrayList<>();
        return new TasksPlugin(Offer.of(registry, List.of(), List.of(activities), problems), problems);
    }

    static boolean isIn(WorkflowClient client) {
        WorkflowClientPlugin[] plugins = client.getOptions().getPlugins();
        return plugins != null && Arrays.stream(plugins).anyMatch(TasksPlugin.class::isInstance);
    }

    @Override
    public void configureServiceStubs(WorkflowServiceStubsOptions.Builder options) {
        connection.configureServiceStubs(options);
    }

    @Override
    public void configureWorkflowClient(WorkflowClientOptions.Builder options) {
        connection.configureWorkflowClient(options);
    }

    @Override
    public void initializeWorker(String queue, Worker worker) {
        queues.add(queue);
        Roster.of(List.of(queue), offer).queues().values().forEach(served -> served.registerOn(worker));
    }

    /** @throws WorkerConfigurationException if anything is wrong, before any worker polls */
    @Override
    public void startWorkerFactory(WorkerFactory factory, Consumer<WorkerFactory> next) {
        List<String> all = new ArrayList<>(problems);
        all.addAll(Roster.of(queues, offer).problems());
        if (!all.isEmpty()) {
            throw new WorkerConfigurationException(all);
        }
        next.accept(factory);
    }
}
