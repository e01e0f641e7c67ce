package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import io.temporal.activity.Activity;
import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import io.temporal.api.history.v1.HistoryEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.NoParameters;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.ActivityDefaults;
import org.computor.tasks.annotations.RegisterActivities;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.annotations.Retry;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.client.workers.QueueWorkers;
import org.computor.tasks.registry.TaskRegistry;
import org.computor.tasks.spi.ActivitiesDescriptor;
import org.computor.tasks.testkit.RealServerOnly;
import org.computor.tasks.testkit.TaskExtension;
import org.computor.tasks.worker.TaskWorker;
import org.computor.tasks.worker.WorkerConfigurationException;
import org.computor.tasks.worker.WorkerState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WorkerTest {

    private static final String QUEUE = "worker-test";
    private static final Caller.Nowhere SOMEWHERE = () -> "somewhere";

    @RegisterExtension
    static final TaskExtension server = TaskExtension.builder()
            .tasks(Echo.class)
            .queues("worker-test-nobody")
            .build();

    /** Calls two activities. */
    @RegisterTask(name = "worker_caller", queue = QUEUE, retry = @Retry(maximumAttempts = 1))
    static class Caller extends BaseWorkflow<NoParameters, String> {

        @ActivityInterface
        public interface Registered {

            @ActivityMethod(name = "worker_registered")
            String registered();
        }

        @ActivityInterface
        public interface NeedsInstance {

            @ActivityMethod(name = "worker_needs_instance")
            String needsInstance();
        }

        /** Soon made again, where a server hands it to a poll that its worker has just given up. */
        @ActivityInterface
        @ActivityDefaults(startToCloseTimeout = "10s")
        public interface Nowhere {

            @ActivityMethod(name = "worker_nowhere")
            String nowhere();
        }

        /** Can be made by a worker. */
        @RegisterActivities
        static class Made implements Registered {

            @Override
            public String registered() {
                return "made";
            }
        }

        /** Has to be handed to a worker. */
        @RegisterActivities
        static class Given implements NeedsInstance {

            private final Runnable needed;

            Given(Runnable needed) {
                this.needed = needed;
            }

            @Override
            public String needsInstance() {
                needed.run();
                return "given";
            }
        }

        private final Registered registered = activities(Registered.class);
        private final NeedsInstance needsInstance = activities(NeedsInstance.class);
        private final Nowhere nowhere = activities(Nowhere.class);

        @Override
        public WorkflowResult<String> run(NoParameters parameters) {
            return WorkflowResult.completed(
                    registered.registered() + " " + needsInstance.needsInstance() + " " + nowhere.nowhere());
        }
    }

    private static TaskWorker.Builder worker(TaskClient tasks) {
        return TaskWorker.builder(tasks).queues(QUEUE).tasks(Caller.class);
    }

    @Test
    void saysEverythingThatIsWrongBeforeItPolls(TaskClient tasks) {
        TaskWorker.Builder worker =
                worker(tasks).activities("a text is no implementation").drainTimeout(Duration.ofSeconds(-1));

        assertThatThrownBy(worker::build)
                .isInstanceOfSatisfying(
                        WorkerConfigurationException.class,
                        wrong -> assertThat(wrong.problems()).hasSize(5))
                .hasMessageContaining("java.lang.String, given as an implementation of activities")
                .hasMessageContaining("WorkerTest$Caller$Given implements activities and has no constructor")
                .hasMessageContaining("calls activity 'worker_nowhere', which nothing implements on worker-test")
                .hasMessageContaining("calls activity 'worker_needs_instance'")
                .hasMessageContaining("drainTimeout");
    }

    @Test
    void saysWhichClassesServeTheSameActivity(TaskClient tasks) {
        TaskClient twice =
                TaskClient.of(tasks.temporal(), TaskRegistry.of(Caller.class, Caller.Made.class, Twin.class));
        TaskWorker.Builder worker = TaskWorker.builder(twice).queues(QUEUE);

        assertThatThrownBy(worker.activities(new Caller.Given(() -> {}), SOMEWHERE)::build)
                .isInstanceOfSatisfying(
                        WorkerConfigurationException.class,
                        wrong -> assertThat(wrong.problems())
                                .singleElement()
                                .asString()
                                .contains(
                                        "activity 'worker_registered' is implemented more than once, by ",
                                        Caller.Made.class.getName(),
                                        Twin.class.getName()));
        worker.activities((Caller.Registered) () -> "in place of both").build().close();
    }

    /** Serves what another one does, and is of another module: what is compiled together is compared there. */
    static final class Twin implements Caller.Registered {

        @Override
        public String registered() {
            return "twin";
        }
    }

    @Test
    void startsOnce(TaskClient tasks) {
        TaskWorker unused =
                TaskWorker.builder(tasks).tasks(Echo.class).queues(QUEUE).build();
        TaskWorker used =
                TaskWorker.builder(tasks).tasks(Echo.class).queues(QUEUE).build();
        used.start().start();

        for (TaskWorker worker : List.of(unused, used)) {
            worker.close();

            assertThatIllegalStateException()
                    .isThrownBy(worker::start)
                    .withMessage("the worker was closed, and starts once: build another one");
            assertThat(worker.health().state()).isEqualTo(WorkerState.CLOSED);
        }
    }

    @Test
    void refusesWhatIsNoTask(TaskClient tasks) {
        assertThatThrownBy(() -> TaskWorker.builder(tasks).tasks(String.class).build())
                .isInstanceOf(WorkerConfigurationException.class)
                .hasMessageContaining("java.lang.String is not a registered task")
                .hasMessageContaining("computor-tasks-processor");
    }

    @Test
    void makesWhatItCanAndTakesTheRest(TaskClient tasks) {
        try (TaskWorker worker = worker(tasks)
                .activities(new Caller.Given(() -> {}), SOMEWHERE)
                .build()
                .start()) {
            assertThat(worker.queues()).containsExactly(QUEUE);
            assertThat(tasks.submit(Caller.class, new NoParameters())).hasResult("made given somewhere");
        }
    }

    @Test
    void finishesTheActivityThatIsUnderWayBeforeItCloses(TaskClient tasks) throws InterruptedException {
        TaskHandle<String> handle = closeInTheMiddleOfAnActivity(tasks);

        assertThat(tasks.temporal().fetchHistory(handle.id()).getEvents())
                .filteredOn(HistoryEvent::hasActivityTaskCompletedEventAttributes)
                .extracting(event -> event.getActivityTaskCompletedEventAttributes()
                        .getResult()
                        .getPayloads(0)
                        .getData()
                        .toStringUtf8())
                .startsWith("\"made\"", "\"given\"");
        if (!handle.info().status().isFinal()) {
            handle.terminate("seen");
        }
    }

    @Test
    void letsAnActivityHeartbeatWhileItDrains(TaskClient tasks) {
        CompletableFuture<TaskWorker> worker = new CompletableFuture<>();
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch heard = new CountDownLatch(1);
        Caller.Given slow = new Caller.Given(() -> {
            started.countDown();
            Eventually.assertThat(
                    () -> worker.join().health().state(),
                    state -> assertThat(state).isEqualTo(WorkerState.DRAINING));
            Eventually.assertThat(
                    () -> worker.join().temporal().isShutdown(),
                    shutdown -> assertThat(shutdown).isTrue());
            Activity.getExecutionContext().heartbeat("still here");
            heard.countDown();
        });
        worker.complete(worker(tasks).activities(slow, SOMEWHERE).build().start());
        TaskHandle<String> handle = tasks.submit(Caller.class, new NoParameters());
        await(started);

        worker.join().close();

        assertThat(heard.getCount()).isZero();
        if (!handle.info().status().isFinal()) {
            handle.terminate("seen");
        }
    }

    @Test
    @RealServerOnly("the embedded one never takes back a step from a worker that is gone")
    void leavesTheRestToAnotherWorker(TaskClient tasks) throws InterruptedException {
        TaskHandle<String> handle = closeInTheMiddleOfAnActivity(tasks);

        try (TaskWorker second = worker(tasks)
                .activities(new Caller.Given(() -> {}), SOMEWHERE)
                .build()
                .start()) {
            assertThat(second.queues()).containsExactly(QUEUE);
            assertThat(handle).hasResult("made given somewhere");
        }
        assertThat(tasks.temporal().fetchHistory(handle.id()).getEvents())
                .filteredOn(HistoryEvent::hasActivityTaskStartedEventAttributes)
                .map(event -> event.getActivityTaskStartedEventAttributes().getAttempt())
                .as("the first two activities, of which one was under way")
                .startsWith(1, 1);
    }

    private static TaskHandle<String> closeInTheMiddleOfAnActivity(TaskClient tasks) throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Caller.Given slow = new Caller.Given(() -> {
            started.countDown();
            await(goOn);
        });
        TaskWorker worker = worker(tasks).activities(slow, SOMEWHERE).build().start();
        TaskHandle<String> handle = tasks.submit(Caller.class, new NoParameters());
        await(started);

        Thread closing = new Thread(worker::close);
        closing.start();
        goOn.countDown();
        closing.join();
        return handle;
    }

    @Test
    @RealServerOnly("the embedded one does not know who polls")
    void isKnownToTheServer(TaskClient tasks) {
        try (TaskWorker worker = worker(tasks)
                .activities(new Caller.Given(() -> {}), SOMEWHERE)
                .build()
                .start()) {
            Eventually.assertThat(
                    () -> tasks.workers(worker.queues()),
                    workers -> assertThat(workers)
                            .singleElement()
                            .extracting(QueueWorkers::pollers)
                            .asInstanceOf(InstanceOfAssertFactories.LIST)
                            .isNotEmpty());
        }
        assertThat(tasks.workers(List.of("nobody-polls-this")))
                .singleElement()
                .satisfies(nobody -> assertThat(nobody.pollers()).isEmpty());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

/** As the processor writes it. */
final class WorkerTest_TwinDescriptor implements ActivitiesDescriptor {

    @Override
    public Class<?> implementation() {
        return WorkerTest.Twin.class;
    }

    @Override
    public List<String> activityNames() {
        return List.of("worker_registered");
    }

    @Override
    public List<String> queues() {
        return List.of();
    }

    @Override
    public boolean instantiable() {
        return true;
    }

    @Override
    public Object newInstance() {
        return new WorkerTest.Twin();
    }
}
