package org.computor.tasks.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.NoParameters;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.worker.TaskWorker;
import org.computor.tasks.worker.WorkerState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.testkit.engine.EngineTestKit;

/** How long a server lives, in test classes that this one runs. */
class TaskExtensionTest {

    /** The workers that the tests had, in the order in which they ran. */
    private static final List<TaskWorker> WORKERS = new ArrayList<>();

    @BeforeEach
    void forget() {
        WORKERS.clear();
    }

    /** Does nothing. */
    @RegisterTask(name = "extension_idle")
    static class Idle extends BaseWorkflow<NoParameters, Void> {

        @Override
        public WorkflowResult<Void> run(NoParameters parameters) {
            return WorkflowResult.completed();
        }
    }

    private static void use(TaskExtension server, TaskClient tasks, TaskWorker worker) {
        assertThat(server.client()).isSameAs(tasks);
        tasks.submit(Idle.class, new NoParameters()).result();
        WORKERS.add(worker);
    }

    private static TaskExtension newServer() {
        return TaskExtension.builder().tasks(Idle.class).build();
    }

    static class Shared {

        @RegisterExtension
        static final TaskExtension SERVER = newServer();

        @Test
        void outside(TaskClient tasks, TaskWorker worker) {
            use(SERVER, tasks, worker);
        }

        @Nested
        class First {

            @Test
            void inside(TaskClient tasks, TaskWorker worker) {
                use(SERVER, tasks, worker);
            }
        }

        @Nested
        class Second {

            @Test
            void inside(TaskClient tasks, TaskWorker worker) {
                use(SERVER, tasks, worker);
            }
        }
    }

    static class OneForEach {

        @RegisterExtension
        final TaskExtension server = newServer();

        @Test
        void one(TaskClient tasks, TaskWorker worker) {
            use(server, tasks, worker);
        }

        @Nested
        class Inner {

            @Test
            void another(TaskClient tasks, TaskWorker worker) {
                use(server, tasks, worker);
            }
        }
    }

    private static void run(Class<?> tests, int count) {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .execute()
                .testEvents()
                .assertStatistics(statistics -> statistics.started(count).succeeded(count));
        assertThat(WORKERS)
                .hasSize(count)
                .allSatisfy(worker -> assertThat(worker.health().state()).isEqualTo(WorkerState.CLOSED));
    }

    @Test
    void isThatOfTheClassAndOfThoseNestedInIt() {
        run(Shared.class, 3);

        assertThat(WORKERS).containsOnly(WORKERS.get(0));
        assertThatIllegalStateException()
                .isThrownBy(Shared.SERVER::client)
                .withMessage("there is no server before the first test, or after the last one");
    }

    @Test
    void isThatOfTheTestWhereTheFieldIsThatOfAnInstance() {
        run(OneForEach.class, 2);

        assertThat(WORKERS).doesNotHaveDuplicates();
    }
}
