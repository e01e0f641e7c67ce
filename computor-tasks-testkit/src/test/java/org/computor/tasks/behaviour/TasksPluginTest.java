package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import io.temporal.client.WorkflowClient;
import io.temporal.worker.WorkerFactory;
import org.computor.tasks.client.SubmitOptions;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.registry.TaskRegistry;
import org.computor.tasks.testkit.EmbeddedServer;
import org.computor.tasks.worker.TaskWorker;
import org.computor.tasks.worker.TasksPlugin;
import org.computor.tasks.worker.WorkerConfigurationException;
import org.junit.jupiter.api.Test;

class TasksPluginTest {

    private static final SubmitOptions THERE = SubmitOptions.defaults().queue("plugin");

    @Test
    void servesTasksOnWorkersThatTheUserMakes() {
        try (EmbeddedServer server = EmbeddedServer.start(TasksPlugin.of(TaskRegistry.of(Echo.class)))) {
            WorkflowClient temporal = server.temporal().getWorkflowClient();
            WorkerFactory factory = WorkerFactory.newInstance(temporal);
            factory.newWorker("plugin");
            factory.start();
            try (TaskClient tasks = TaskClient.of(temporal, TaskRegistry.of(Echo.class))) {
                assertThat(tasks.submit(Echo.class, new Echo.Parameters("hello"), THERE))
                        .hasResult("hello");
            }
            factory.shutdownNow();
        }
    }

    @Test
    void saysWhatIsWrongBeforeItPolls() {
        TasksPlugin plugin = TasksPlugin.of(TaskRegistry.of(WorkerTest.Caller.class), "no implementation");
        try (EmbeddedServer server = EmbeddedServer.start(plugin)) {
            WorkerFactory factory = WorkerFactory.newInstance(server.temporal().getWorkflowClient());
            factory.newWorker("worker-test");

            assertThatThrownBy(factory::start)
                    .isInstanceOf(WorkerConfigurationException.class)
                    .hasMessageContaining("java.lang.String, given as an implementation of activities")
                    .hasMessageContaining("calls activity 'worker_nowhere', which nothing implements");
        }
    }

    @Test
    void isNotCombinedWithAWorkerThatServesTheSame() {
        try (EmbeddedServer server = EmbeddedServer.start(TasksPlugin.of(TaskRegistry.of(Echo.class)));
                TaskClient tasks = server.client(TaskRegistry.of(Echo.class))) {
            assertThatThrownBy(TaskWorker.builder(tasks)::build)
                    .isInstanceOf(WorkerConfigurationException.class)
                    .hasMessageContaining("TasksPlugin");
        }
    }
}
