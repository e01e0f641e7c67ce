package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import io.temporal.workflow.QueryMethod;
import io.temporal.workflow.SignalMethod;
import io.temporal.workflow.UpdateMethod;
import io.temporal.workflow.Workflow;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.NoParameters;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HandlersTest {

    @RegisterExtension
    static final TaskExtension server =
            TaskExtension.builder().tasks(Approval.class).build();

    /** What one may tell and ask a task that waits for an approval. */
    public interface Desk {

        @SignalMethod
        void approve(String by);

        @QueryMethod
        String state();

        @UpdateMethod
        String remark(String text);
    }

    /** Waits until somebody approves. */
    @RegisterTask(name = "handlers_approval")
    static class Approval extends BaseWorkflow<NoParameters, String> implements Desk {

        private String approvedBy = "";
        private String remarks = "";

        @Override
        public WorkflowResult<String> run(NoParameters parameters) {
            Workflow.await(() -> !approvedBy.isEmpty());
            return WorkflowResult.completed("approved by " + approvedBy + remarks);
        }

        @Override
        public void approve(String by) {
            approvedBy = by;
        }

        @Override
        public String state() {
            return approvedBy.isEmpty() ? "waiting" : "approved";
        }

        @Override
        public String remark(String text) {
            remarks += ", " + text;
            return "noted: " + text;
        }
    }

    @Test
    void areTheInterfaceThatTheTaskImplements(TaskClient tasks) {
        TaskHandle<String> handle = tasks.submit(Approval.class, new NoParameters());
        Desk desk = handle.as(Desk.class);

        assertThat(desk.state()).isEqualTo("waiting");
        assertThat(desk.remark("in haste")).isEqualTo("noted: in haste");
        desk.approve("Ada");

        assertThat(handle).hasResult("approved by Ada, in haste");
    }
}
