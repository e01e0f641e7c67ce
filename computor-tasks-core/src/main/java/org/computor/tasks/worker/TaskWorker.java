package org.computor.tasks.worker;

import io.temporal.worker.WorkerFactory;
import io.temporal.worker.WorkerFactoryOptions;
import io.temporal.worker.WorkerOptions;
import io.temporal.worker.WorkerPlugin;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.computor.tasks.TaskQueues;
import org.computor.tasks.client.TaskClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Polls queues and runs tasks and activities. One worker serves a process, with one set of pollers for each queue.
 *
 * <pre>{@code
 * try (TaskClient client = TaskClient.fromEnvironment();
 *         TaskWorker worker = TaskWorker.builder(client).build()) {
 *     worker.runUntilShutdown();
 * }
 * }</pre>
 *
 * <p>A worker takes any of its tasks from any queue that it polls, since a submission may name another queue than the
 * task's own; a task that is pinned is taken from its own queue only.
 */
public final class TaskWorker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TaskWorker.class);

    private final TaskClient client;
    private final WorkerFactory temporal;
    private final Roster roster;
    private final Duration drainTimeout;
    private final AtomicBoolean closing = new AtomicBoolean();
    private final CountDownLatch closed = new CountDownLatch(1);

    private TaskWorker(TaskClient client, WorkerFactory temporal, Roster roster, Duration drainTimeout) {
        this.client = client;
        this.temporal = temporal;
        this.roster = roster;
        this.drainTimeout = drainTimeout;
    }

    /**
     * A worker on the server of a client. By default it runs every task of the client's registry, and polls the default
     * queue, the high-priority queue and every queue that one of those tasks names. Tasks that are submitted through
     * the same client start without a detour over the server.
     */
    public static Builder builder(TaskClient client) {
        return new Builder(client);
    }

    /**
     * Begins to poll; does nothing if it has begun.
     *
     * @return this worker
     * @throws org.computor.tasks.ServerUnreachableException if the server does not answer
     * @throws IllegalStateException after {@link #close()}: a worker starts once; build another one
     */
    public TaskWorker start() {
        if (closing.get()) {
            throw new IllegalStateException("the worker was closed, and starts once: build another one");
        }
        client.checkConnection();
        temporal.start();
        LOG.info("serving {} on {}", roster.taskNames(), queues());
        List<String> elsewhere = roster.servedElsewhere();
        if (!elsewhere.isEmpty()) {
            LOG.info("left to other workers: {}", elsewhere);
        }
        return this;
    }

    /** The queues that it polls. */
    public List<String> queues() {
        return List.copyOf(roster.queues().keySet());
    }

    /**
     * Starts, and waits until {@link #close()} is called or the process is told to stop (SIGTERM, Ctrl-C), in which
     * case it drains before the process ends.
     */
    public void runUntilShutdown() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "task-worker-shutdown"));
        start();
        awaitClosed();
    }

    /** How it is, measured on the polls that it sends; costs no call, so that a probe may ask as often as it likes. */
    public WorkerHealth health() {
        return WorkerHealth.measure(state(), client.temporal(), queues(), Instant.now());
    }

    private WorkerState state() {
        if (closed.getCount() == 0) {
            return WorkerState.CLOSED;
        }
        if (closing.get()) {
            return WorkerState.DRAINING;
        }
        return temporal.isStarted() ? WorkerState.POLLING : WorkerState.CREATED;
    }

    /** Temporal's own workers, for all that is not here; one for each queue. */
    public WorkerFactory temporal() {
        return temporal;
    }

    /**
     * Takes no more work, and waits until what is under way has ended, at most for the drain timeout; activities that
     * are still running then are interrupted, and other workers take them up. Tasks themselves lose nothing: they go on
     * with another worker. A second call waits for the first.
     */
    @Override
    public void close() {
        if (closing.compareAndSet(false, true)) {
            try {
                new Drain(temporal, drainTimeout).run();
            } finally {
                closed.countDown();
            }
        } else {
            awaitClosed();
        }
    }

    private void awaitClosed() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says what a worker serves, and how. */
    public static final class Builder {

        private final TaskClient client;
        private final Set<String> queues = new LinkedHashSet<>();
        private final List<Class<?>> tasks = new ArrayList<>();
        private final List<Object> activities = new ArrayList<>();
        private final List<WorkerPlugin> plugins = new ArrayList<>();
        private final Map<String, QueueSettings> settingsByQueue = new LinkedHashMap<>();
        private QueueSettings settings = QueueSettings.defaults();
        private boolean virtualThreads = VirtualThreads.available();
        private WorkerFactoryOptions factoryOptions = WorkerFactoryOptions.getDefaultInstance();
        private Duration drainTimeout = Duration.ofSeconds(30);

        private Builder(TaskClient client) {
            this.client = client;
        }

        /** The queues to poll; for none named see {@link TaskWorker#builder}. */
        public Builder queues(String... names) {
            queues.addAll(List.of(names));
            return this;
        }

        /** The tasks to run, in place of all in the client's registry. */
        public Builder tasks(Class<?>... classes) {
            tasks.addAll(List.of(classes));
            return this;
        }

        /**
         * Objects that serve activities. A registered class with a constructor without arguments needs none: it is
         * made. An object replaces every registered class that serves one of the same activities, so that a test passes
         * a fake here.
         */
        public Builder activities(Object... implementations) {
            activities.addAll(List.of(implementations));
            return this;
        }

        /** How long {@link TaskWorker#close()} waits for what is under way; 30 seconds by default. */
        public Builder drainTimeout(Duration timeout) {
            drainTimeout = timeout;
            return this;
        }

        /** How much is done at once, and how fast, on each queue that has no settings of its own. */
        public Builder settings(QueueSettings everywhere) {
            settings = everywhere;
            return this;
        }

        /** Like {@link #settings(QueueSettings)}, for one queue; what is set here wins over what is set for all. */
        public Builder settings(String queue, QueueSettings there) {
            settingsByQueue.put(queue, there);
            return this;
        }

        /**
         * Whether tasks and activities run on virtual threads: by default where Java has them, from 21 on. A queue may
         * keep its activities from them, see {@link QueueSettings#platformThreads()}.
         */
        public Builder virtualThreads(boolean on) {
            virtualThreads = on;
            return this;
        }

        /**
         * Plugins of Temporal for this worker, beside those of its client:
         * {@link org.computor.tasks.secrets.WorkerSecrets}, for one.
         */
        public Builder plugins(WorkerPlugin... added) {
            plugins.addAll(List.of(added));
            return this;
        }

        /** Temporal's settings for all queues together: the cache of runs and its threads. */
        public Builder factoryOptions(WorkerFactoryOptions options) {
            factoryOptions = options;
            return this;
        }

        /**
         * Checks everything and makes the worker, which does not poll yet.
         *
         * @throws WorkerConfigurationException if anything is wrong; it names everything that is
         */
        public TaskWorker build() {
            List<String> problems = new ArrayList<>();
            Offer offer = Offer.of(client.registry(), tasks, activities, problems);
            Roster roster = Roster.of(polledQueues(offer, problems), offer);
            problems.addAll(roster.problems());
            Map<String, WorkerOptions> options = options(roster, problems);
            if (drainTimeout.isNegative()) {
                problems.add("drainTimeout must not be negative, but is " + drainTimeout);
            }
            if (TasksPlugin.isIn(client.temporal())) {
                problems.add("Temporal's client has a TasksPlugin, which serves the same tasks on every worker that is"
                        + " made from it: leave one of the two out");
            }
            if (!problems.isEmpty()) {
                throw new WorkerConfigurationException(problems);
            }
            WorkerFactory factory = WorkerFactory.newInstance(
                    client.temporal(),
                    WorkerFactoryOptions.newBuilder(factoryOptions)
                            .setUsingVirtualWorkflowThreads(virtualThreads)
                            .setPlugins(plugins())
                            .build());
            roster.queues().forEach((queue, served) -> served.registerOn(factory.newWorker(queue, options.get(queue))));
            return new TaskWorker(client, factory, roster, drainTimeout);
        }

        private WorkerPlugin[] plugins() {
            WorkerPlugin[] given = factoryOptions.getPlugins();
            return Stream.concat(given == null ? Stream.empty() : Stream.of(given), plugins.stream())
                    .toArray(WorkerPlugin[]::new);
        }

        private Collection<String> polledQueues(Offer offer, List<String> problems) {
            if (queues.isEmpty()) {
                Set<String> all = new LinkedHashSet<>(List.of(TaskQueues.DEFAULT, TaskQueues.HIGH_PRIORITY));
                offer.tasks().forEach(task -> all.add(task.queue()));
                return all;
            }
            if (queues.stream().anyMatch(String::isBlank)) {
                problems.add("queues(…) has a blank name");
            }
            return queues;
        }

        private Map<String, WorkerOptions> options(Roster roster, List<String> problems) {
            settings.problems().forEach(problem -> problems.add("settings: " + problem));
            settingsByQueue.forEach((queue, there) -> {
                there.problems().forEach(problem -> problems.add("settings of " + queue + ": " + problem));
                if (!roster.queues().containsKey(queue)) {
                    problems.add("there are settings for queue '" + queue
                            + "', which is not polled: add it to queues(…)" + " or leave them out");
                }
            });
            if (virtualThreads && !VirtualThreads.available()) {
                problems.add("virtualThreads(true) needs Java 21 or later, and this is "
                        + Runtime.version().feature());
            }
            Map<String, WorkerOptions> options = new LinkedHashMap<>();
            for (String queue : roster.queues().keySet()) {
                QueueSettings all = QueueSettings.base(virtualThreads)
                        .with(settings)
                        .with(settingsByQueue.getOrDefault(queue, QueueSettings.defaults()));
                try {
                    options.put(queue, all.toOptions());
                } catch (IllegalArgumentException | IllegalStateException e) {
                    problems.add("settings of " + queue + ": Temporal refuses them: " + e.getMessage());
                }
            }
            return options;
        }
    }
}
