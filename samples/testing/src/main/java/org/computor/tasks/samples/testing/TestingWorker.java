package org.computor.tasks.samples.testing;

import java.io.IOException;
import java.time.Duration;
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
import org.computor.tasks.samples.testing.job.SubmissionChecker;
import org.computor.tasks.samples.testing.workflow.Places;
import org.computor.tasks.samples.testing.workflow.StudentTesting;
import org.computor.tasks.samples.testing.workflow.SubmissionProcessing;
import org.computor.tasks.secrets.WorkerSecrets;
import org.computor.tasks.worker.QueueSettings;
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
    private final List<String> placeQueues;

    private TestingWorker(Host host, ScheduledExecutorService pulses, TaskWorker worker, List<String> placeQueues) {
        this.host = host;
        this.placeQueues = placeQueues;
        this.pulses = pulses;
        this.worker = worker;
    }

    /**
     * Makes a worker, which does not poll yet, and deletes what a process that died has left.
     *
     * @throws IOException if its home cannot be written
     */
    public static TestingWorker open(
            TaskClient client,
            TestingSettings settings,
            ExecutionBackend backend,
            WorkerSecrets secrets,
            ApiSettings api)
            throws IOException {
        Host host = Host.open(settings.home().resolve("places"), settings.machine());
        ScheduledExecutorService pulses = Executors.newScheduledThreadPool(2, TestingWorker::pulse);
        RepositoryCache repositories =
                new RepositoryCache(settings.home().resolve("cache"), new Git(settings.sshCommand()), settings.cache());
        TaskWorker.Builder worker = TaskWorker.builder(client)
                .plugins(secrets)
                .tasks(StudentTesting.class, SubmissionProcessing.class)
                .queues(host.queue())
                .activities(
                        new PlaceKeeper(host),
                        new HostWork(host, repositories, backend, pulses),
                        new SubmissionChecker(repositories, pulses),
                        new ResultWriter(new ComputorApi(api), pulses))
                .settings(QueueSettings.defaults()
                        .platformThreads() // each is the parent of a sandbox
                        .temporal(options -> options.setMaxHeartbeatThrottleInterval(HEARTBEATS)));
        for (String queue : settings.queues()) {
            worker.queues(queue, Places.queueFor(queue))
                    .settings(
                            Places.queueFor(queue),
                            QueueSettings.defaults().concurrentActivities(settings.placesFor(queue)));
        }
        List<String> placeQueues =
                settings.queues().stream().map(Places::queueFor).toList();
        return new TestingWorker(host, pulses, worker.build(), placeQueues);
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

    /** Gives out no more places, and hands jobs whose tests have not begun to other hosts; the others go on here. */
    public void stopTaking() {
        placeQueues.forEach(queue -> worker.temporal().getWorker(queue).suspendPolling());
        host.stopTaking();
    }

    /** Takes no more jobs, lets the tests that run come to their end, and hands the other jobs to other hosts. */
    @Override
    public void close() {
        stopTaking();
        worker.close();
        pulses.shutdownNow();
        host.close();
    }
}
