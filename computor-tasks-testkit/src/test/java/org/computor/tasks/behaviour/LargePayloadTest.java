package org.computor.tasks.behaviour;

import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.TaskFailure;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.RegisterActivities;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LargePayloadTest {

    private static final int TOO_MUCH = 3_000_000;

    @RegisterExtension
    static final TaskExtension server =
            TaskExtension.builder().tasks(Inflating.class).queues("large").build();

    /** Passes large texts to an activity, and back. */
    @RegisterTask(name = "large_inflating", queue = "large")
    static class Inflating extends BaseWorkflow<Inflating.Parameters, Integer> {

        record Parameters(int argument, int result) {}

        @ActivityInterface
        public interface Inflate {

            @ActivityMethod(name = "large_inflate")
            String inflate(String text, int size);
        }

        @RegisterActivities
        static class Inflator implements Inflate {

            @Override
            public String inflate(String text, int size) {
                return "x".repeat(size);
            }
        }

        private final Inflate activities = activities(Inflate.class);

        @Override
        public WorkflowResult<Integer> run(Parameters parameters) {
            String text = "x".repeat(parameters.argument());
            return WorkflowResult.completed(
                    activities.inflate(text, parameters.result()).length());
        }
    }

    @Test
    void isRefusedInWordsAsAnArgumentAndAsAResult(TaskClient tasks) {
        assertThat(tasks.submit(Inflating.class, new Inflating.Parameters(1_000_000, 1_000_000)))
                .hasResult(1_000_000);
        assertThat(tasks.submit(Inflating.class, new Inflating.Parameters(TOO_MUCH, 1)))
                .hasFailed(TaskFailure.Kind.THREW)
                .hasMessageContaining("an argument or a result is too large");
        assertThat(tasks.submit(Inflating.class, new Inflating.Parameters(1, TOO_MUCH)))
                .hasFailed(TaskFailure.Kind.THREW)
                .hasMessageContaining("store the data and pass a reference to it");
    }
}
