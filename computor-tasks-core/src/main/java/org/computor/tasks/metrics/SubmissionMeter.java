package org.computor.tasks.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.temporal.common.interceptors.WorkflowClientCallsInterceptor;
import io.temporal.common.interceptors.WorkflowClientCallsInterceptorBase;
import io.temporal.common.interceptors.WorkflowClientInterceptorBase;

/** Counts what a client starts. */
final class SubmissionMeter extends WorkflowClientInterceptorBase {

    private final MeterRegistry registry;

    SubmissionMeter(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public WorkflowClientCallsInterceptor workflowClientCallsInterceptor(WorkflowClientCallsInterceptor next) {
        return new WorkflowClientCallsInterceptorBase(next) {
            @Override
            public WorkflowStartOutput start(WorkflowStartInput input) {
                WorkflowStartOutput output = super.start(input);
                registry.counter(
                                "computor.tasks.submitted",
                                "task",
                                input.getWorkflowType(),
                                "queue",
                                String.valueOf(input.getOptions().getTaskQueue()))
                        .increment();
                return output;
            }
        };
    }
}
