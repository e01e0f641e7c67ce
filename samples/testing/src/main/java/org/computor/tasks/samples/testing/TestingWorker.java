package org.computor.tasks.samples.testing;

import io.temporal.worker.WorkerOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.samples.testing.api.ApiSettings;
import org.computor.tasks.samples.testing.api.ComputorApi;
import org.computor.tasks.samples.testing.backend.ExecutionBackend;
import org.computor.tasks.samples.testing.git.Git;
import org.computor.tasks.samples.testing.git.RepositoryCache;
import org.computor.tasks.samples.testing.job.Host;
import org.computor.tasks.samples.testing.job.HostWork;
import org.computor.tasks.samples.testing.job.PlaceKeeper;
import org.computor.tasks.samples.testing.job.ResultWriter;
import org.computor.tasks.samples.testing.job.Secrets;
import org.computor.tasks.samples.testing.job.SubmissionChecker;
import org.computor.tasks.samples.testing.workflow.Places;
import org.computor.tasks.samples.testing.workflow.StudentTesting;
import org.computor.tasks.samples.testing.workflow.SubmissionProcessing;
import org.computor.tasks.worker.TaskWorker;

/**
 * A host that tests: a worker for the two tasks, its places, and the queue of this host alone. Any number of them, on
 * any number of machines, share the work.
 */
public final class TestingWorker implements AutoCloseable {

    private static final Duration HEARTBEATS = Duration.ofSeconds(1); // so that a cancel arrives within seconds

    private final Host host;
    private final ScheduledExecutorService pulses;
    private final TaskWorker worker;

    private TestingWorker(Host host, ScheduledExecutorService pulses, TaskWorker worker) {
        this.host = host;
        this.pulses = pulses;
        this.worker = worker;
    }

    /**
     * Makes a worker, which does not poll yet, and deletes what a process that died has left.
     *
     * @throws IOException if its home cannot be written
     */
    public static TestingWorker open(
            TaskClient client, TestingSettings settings, ExecutionBackend backend, Secrets secrets, ApiSettings api)
            throws IOException {
        Host host = Host.open(settings.home().resolve("places"), settings.machine());
        ScheduledExecutorService pulses = Executors.newScheduledThreadPool(2, TestingWorker::pulse);
        RepositoryCache repositories =
                new RepositoryCache(settings.home().resolve("cache"), new Git(settings.sshCommand()));
        PlaceKeeper places = new PlaceKeeper(host);
        List<String> queues = new ArrayList<>(settings.queues());
        queues.add(host.queue());
        TaskWorker worker = TaskWorker.builder(client)
                .tasks(StudentTesting.class, SubmissionProcessing.class)
                .queues(queues.toArray(String[]::new))
                .activities(
                        new HostWork(host, repositories, secrets, backend, pulses),
                        new SubmissionChecker(repositories, secrets, pulses),
                        new ResultWriter(new ComputorApi(api)))
                .workerOptions(options().build())
                .build();
        for (String queue : settings.queues()) {
            worker.temporal()
                    .newWorker(
                            Places.queueFor(queue),
                            options()
                                    .setMaxConcurrentActivityExecutionSize(settings.placesFor(queue))
                                    .build())
                    .registerActivitiesImplementations(places);
        }
        return new TestingWorker(host, pulses, worker);
    }

    private static WorkerOptions.Builder options() {
        return WorkerOptions.newBuilder()
                .setMaxHeartbeatThrottleInterval(HEARTBEATS)
                .setDefaultHeartbeatThrottleInterval(HEARTBEATS)
                .setAllowActivityHeartbeatDuringShutdown(true);
    }

    private static Thread pulse(Runnable beats) {
        Thread thread = new Thread(beats, "testing-heartbeats");
        thread.setDaemon(true);
        return thread;
    }

    /** Begins to poll. */
    public TestingWorker start() {
        worker.start();
        return this;
    }

    /** The host that this worker is. */
    public Host host() {
        return host;
    }

    /** Takes no more jobs, lets the tests that run come to their end, and hands the other jobs to other hosts. */
    @Override
    public void close() {
        host.stopTaking();
        worker.close();
        pulses.shutdownNow();
        host.close();
    }
}
