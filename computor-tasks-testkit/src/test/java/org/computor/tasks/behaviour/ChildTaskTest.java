package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import java.time.Duration;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.NoParameters;
import org.computor.tasks.TaskFailedException;
import org.computor.tasks.TaskFailure;
import org.computor.tasks.TaskStatus;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.annotations.Retry;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.client.TaskInfo;
import org.computor.tasks.client.TaskQuery;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChildTaskTest {

    @RegisterExtension
    static final TaskExtension server = TaskExtension.builder()
            .tasks(Parent.class, Stubborn.class, Child.class)
            .build();

    /** Does something of its own, on its own queue. */
    @RegisterTask(name = "child_child", queue = "child-queue", retry = @Retry(maximumAttempts = 2))
    static class Child extends BaseWorkflow<Child.Parameters, String> {

        enum Does {
            COMPLETE,
            FAIL,
            THROW,
            SLEEP
        }

        record Parameters(Does what) {}

        @Override
        public WorkflowResult<String> run(Parameters parameters) {
            switch (parameters.what()) {
                case COMPLETE -> {
                    return WorkflowResult.completed("the child's");
                }
                case FAIL -> {
                    return WorkflowResult.<String>failed("the child says no").with("hint", 42);
                }
                case THROW -> throw new IllegalStateException("the child broke");
                default -> {
                    sleep(Duration.ofDays(3));
                    return WorkflowResult.completed("awake");
                }
            }
        }
    }

    /** Waits for its child. */
    @RegisterTask(name = "child_parent", executionTimeout = "7d", retry = @Retry(maximumAttempts = 1))
    static class Parent extends BaseWorkflow<Parent.Parameters, String> {

        record Parameters(Child.Does what, boolean catching) {}

        @Override
        public WorkflowResult<String> run(Parameters parameters) {
            try {
                return WorkflowResult.completed(call(Child.class, new Child.Parameters(parameters.what())));
            } catch (TaskFailedException e) {
                if (parameters.catching()) {
                    return WorkflowResult.failed("caught: " + e.getMessage());
                }
                throw e;
            }
        }
    }

    /** Would be tried again if it threw something of its own. */
    @RegisterTask(name = "child_stubborn", executionTimeout = "7d", retry = @Retry(maximumAttempts = 5))
    static class Stubborn extends BaseWorkflow<NoParameters, String> {

        @Override
        public WorkflowResult<String> run(NoParameters parameters) {
            return WorkflowResult.completed(call(Child.class, new Child.Parameters(Child.Does.SLEEP)));
        }
    }

    @Test
    void handsBackTheResult(TaskClient tasks) {
        assertThat(tasks.submit(Parent.class, new Parent.Parameters(Child.Does.COMPLETE, false)))
                .hasResult("the child's");
    }

    @Test
    void throwsWhatTheParentMayCatch(TaskClient tasks) {
        assertThat(tasks.submit(Parent.class, new Parent.Parameters(Child.Does.FAIL, true)))
                .hasFailed(TaskFailure.Kind.RETURNED)
                .hasMessageContaining("the child says no");
    }

    @Test
    void failsTheParentThatDoesNotCatch(TaskClient tasks) {
        assertThat(tasks.submit(Parent.class, new Parent.Parameters(Child.Does.THROW, false)))
                .hasFailed(TaskFailure.Kind.THREW)
                .hasMessageContaining("the child broke");
    }

    @Test
    void isCancelledWithItsParent(TaskClient tasks) {
        TaskHandle<String> handle = tasks.submit(Parent.class, new Parent.Parameters(Child.Does.SLEEP, true));
        TaskQuery running = TaskQuery.all().name("child_child").status(TaskStatus.STARTED);
        Eventually.assertThat(
                () -> tasks.list(running.includingChildren()).tasks(),
                rows -> assertThat(rows).hasSize(1));
        TaskInfo child = tasks.list(running.includingChildren()).tasks().get(0);

        handle.cancel("enough");

        // asked, not waited for: a wait lets the embedded server skip to the child's timeout
        Eventually.assertThat(handle::status, status -> assertThat(status).isEqualTo(TaskStatus.CANCELLED));
        assertThat(handle).isCancelled();
        assertThat(tasks.handle(Child.class, child.taskId())).isCancelled();
        assertThat(child.queue()).isEqualTo("child-queue");
    }

    @Test
    void isCaughtWhenItIsCancelledByItself(TaskClient tasks) {
        TaskHandle<String> handle = tasks.submit(Parent.class, new Parent.Parameters(Child.Does.SLEEP, true));

        cancelChildOf(tasks, handle);

        assertThat(handle).hasFailed(TaskFailure.Kind.RETURNED).hasMessageContaining("caught: task child_child-");
        assertThat(handle).hasMessageContaining("was cancelled");
    }

    @Test
    void isNotStartedAgainWhenItIsCancelledByItself(TaskClient tasks) {
        TaskHandle<String> handle = tasks.submit(Stubborn.class, new NoParameters());

        cancelChildOf(tasks, handle);

        assertThat(handle)
                .hasFailed(TaskFailure.Kind.THREW)
                .hasMessageContaining("was cancelled")
                .hasMetadata("attempts", 1);
    }

    private static void cancelChildOf(TaskClient tasks, TaskHandle<?> parent) {
        Eventually.assertThat(
                () -> parent.temporal().describe().getRawDescription().getPendingChildrenList(),
                children -> assertThat(children).hasSize(1));
        String child = parent.temporal()
                .describe()
                .getRawDescription()
                .getPendingChildren(0)
                .getWorkflowId();
        tasks.handle(Child.class, child).cancel();
    }

    @Test
    void isNoRowOfItsOwnUnlessAskedFor(TaskClient tasks) {
        TaskQuery children = TaskQuery.all().name("child_child").status(TaskStatus.FINISHED);
        tasks.submit(Parent.class, new Parent.Parameters(Child.Does.COMPLETE, false))
                .result();

        Eventually.assertThat(
                () -> tasks.list(children.includingChildren()).tasks(),
                rows -> assertThat(rows).isNotEmpty());
        assertThat(tasks.list(children).tasks()).isEmpty();
    }
}
