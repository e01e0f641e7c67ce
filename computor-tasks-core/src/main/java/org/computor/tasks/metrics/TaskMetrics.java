package org.computor.tasks.metrics;

import com.uber.m3.tally.NoopScope;
import com.uber.m3.tally.RootScopeBuilder;
import com.uber.m3.tally.Scope;
import com.uber.m3.tally.ScopeCloseException;
import io.grpc.ConnectivityState;
import io.grpc.ManagedChannel;
import io.micrometer.core.instrument.MeterRegistry;
import io.temporal.common.SimplePlugin;
import io.temporal.common.reporter.MicrometerClientStatsReporter;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts and times tasks and activities in a Micrometer registry, and hands Temporal's own figures to it. One plugin on
 * the client holds for the workers made from it too.
 *
 * <pre>{@code
 * TaskClient client = TaskClient.builder().plugins(TaskMetrics.in(registry)).build();
 * }</pre>
 *
 * <p>{@code computor.tasks.submitted} counts by {@code task} and {@code queue} what this process starts;
 * {@code computor.tasks} times by {@code task}, {@code queue} and {@code outcome} what its workers end, from submission
 * to end; {@code computor.tasks.retried} counts the attempts that threw and are followed by another;
 * {@code computor.activities} times by {@code activity}, {@code task}, {@code queue} and {@code outcome}.
 */
public final class TaskMetrics extends SimplePlugin {

    private static final Logger LOG = LoggerFactory.getLogger(TaskMetrics.class);
    private static final double REPORT_SECONDS = 10;

    private final MeterRegistry registry;
    private final Set<Scope> opened = ConcurrentHashMap.newKeySet();

    private TaskMetrics(MeterRegistry registry) {
        super(newBuilder("org.computor.tasks.metrics")
                .addClientInterceptors(new SubmissionMeter(registry))
                .addWorkerInterceptors(new WorkMeter(registry)));
        this.registry = registry;
    }

    /** Metrics in a registry, which stays with the caller. */
    public static TaskMetrics in(MeterRegistry registry) {
        return new TaskMetrics(registry);
    }

    /** Temporal's own figures go to the registry too, every ten seconds, unless they go elsewhere already. */
    @Override
    public void configureServiceStubs(WorkflowServiceStubsOptions.Builder options) {
        Scope given = options.build().getMetricsScope();
        if (given == null || given instanceof NoopScope) {
            Scope scope = new RootScopeBuilder()
                    .reporter(new Reporter(registry))
                    .reportEvery(com.uber.m3.util.Duration.ofSeconds(REPORT_SECONDS));
            opened.add(scope);
            options.setMetricsScope(scope);
        }
    }

    /** A scope reports on a thread of its own, which would outlive the connection and keep the process from ending. */
    @Override
    public WorkflowServiceStubs connectServiceClient(
            WorkflowServiceStubsOptions options, Supplier<WorkflowServiceStubs> next) {
        WorkflowServiceStubs connection = next.get();
        Scope scope = options.getMetricsScope();
        if (opened.remove(scope)) {
            closeWith(connection.getRawChannel(), scope);
        }
        return connection;
    }

    private static void closeWith(ManagedChannel channel, Scope scope) {
        ConnectivityState state = channel.getState(false);
        if (state == ConnectivityState.SHUTDOWN) {
            close(scope);
        } else {
            channel.notifyWhenStateChanged(state, () -> closeWith(channel, scope));
        }
    }

    private static void close(Scope scope) {
        try {
            scope.close();
        } catch (ScopeCloseException e) {
            LOG.warn("the last figures of Temporal's did not reach the registry", e);
        }
    }

    /** Closing a scope would close the registry, which is not ours. */
    private static final class Reporter extends MicrometerClientStatsReporter {

        Reporter(MeterRegistry registry) {
            super(registry);
        }

        @Override
        public void close() {}
    }
}
