package org.computor.tasks.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.temporal.common.interceptors.WorkflowInboundCallsInterceptor;
import io.temporal.common.interceptors.WorkflowInboundCallsInterceptorBase;
import io.temporal.common.interceptors.WorkflowOutboundCallsInterceptor;
import io.temporal.common.interceptors.WorkflowOutboundCallsInterceptorBase;
import io.temporal.failure.CanceledFailure;
import io.temporal.failure.TemporalFailure;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInfo;
import io.temporal.workflow.unsafe.WorkflowUnsafe;
import java.time.Duration;
import java.util.Map;
import org.computor.tasks.internal.execution.TaskMemo;

/**
 * Tells how a run of a task ends. Workflow code: it reads Temporal's clock only, tells nothing while a run is replayed,
 * and what it tells has no effect on the run.
 */
final class TaskMeter extends WorkflowInboundCallsInterceptorBase {

    private final MeterRegistry registry;

    TaskMeter(WorkflowInboundCallsInterceptor next, MeterRegistry registry) {
        super(next);
        this.registry = registry;
    }

    @Override
    public void init(WorkflowOutboundCallsInterceptor outbound) {
        super.init(new WorkflowOutboundCallsInterceptorBase(outbound) {
            @Override
            public void continueAsNew(ContinueAsNewInput input) {
                countRetry(input);
                super.continueAsNew(input);
            }
        });
    }

    @Override
    public WorkflowOutput execute(WorkflowInput input) {
        try {
            WorkflowOutput output = super.execute(input);
            ended("finished");
            return output;
        } catch (CanceledFailure e) {
            ended("cancelled");
            throw e;
        } catch (TemporalFailure e) { // anything else stops the run where it is, and is no end
            ended("failed");
            throw e;
        }
    }

    private void ended(String outcome) {
        if (!WorkflowUnsafe.isReplaying()) {
            WorkflowInfo info = Workflow.getInfo();
            registry.timer(
                            "computor.tasks",
                            "task",
                            info.getWorkflowType(),
                            "queue",
                            info.getTaskQueue(),
                            "outcome",
                            outcome)
                    .record(Duration.ofMillis(Workflow.currentTimeMillis() - TaskMemo.submittedMillis()));
        }
    }

    private void countRetry(WorkflowOutboundCallsInterceptor.ContinueAsNewInput input) {
        Map<String, Object> memo =
                input.getOptions() == null ? null : input.getOptions().getMemo();
        if (memo != null && memo.containsKey(TaskMemo.ATTEMPT) && !WorkflowUnsafe.isReplaying()) {
            WorkflowInfo info = Workflow.getInfo();
            registry.counter("computor.tasks.retried", "task", info.getWorkflowType(), "queue", info.getTaskQueue())
                    .increment();
        }
    }
}
