package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import java.util.Map;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.TaskConflictException;
import org.computor.tasks.TaskFailure;
import org.computor.tasks.TaskStatus;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.RegisterActivities;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.annotations.Retry;
import org.computor.tasks.client.SubmitOptions;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.client.TaskInfo;
import org.computor.tasks.encryption.EncryptionKeys;
import org.computor.tasks.encryption.PayloadEncryption;
import org.computor.tasks.testkit.HistoryBytes;
import org.computor.tasks.testkit.RealServerOnly;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EncryptionTest {

    private static final String CANARY = "canary-4711";

    @RegisterExtension
    static final TaskExtension server = TaskExtension.builder()
            .tasks(Carrier.class)
            .queues("encryption")
            .plugins(PayloadEncryption.with(EncryptionKeys.random("test")))
            .build();

    /** Carries a text through everything that has a payload. */
    @RegisterTask(name = "encryption_carrier", queue = "encryption", retry = @Retry(initialInterval = "10ms"))
    static class Carrier extends BaseWorkflow<Carrier.Parameters, String> {

        record Parameters(String text, boolean fails) {}

        @ActivityInterface
        public interface Repeater {

            @ActivityMethod(name = "encryption_repeat")
            String repeat(String text);
        }

        @RegisterActivities
        static class Repeating implements Repeater {

            @Override
            public String repeat(String text) {
                return text;
            }
        }

        private final Repeater repeater = activities(Repeater.class);

        @Override
        public WorkflowResult<String> run(Parameters parameters) {
            String text = repeater.repeat(parameters.text());
            progress(50, text, Map.of("text", text));
            if (attempt() == 1) {
                throw new IllegalStateException("threw " + text);
            }
            return parameters.fails() ? WorkflowResult.failed("failed with " + text) : WorkflowResult.completed(text);
        }
    }

    @Test
    void hidesWhatATaskCarries(TaskClient tasks) {
        TaskHandle<String> handle = tasks.submit(Carrier.class, new Carrier.Parameters(CANARY, false));

        assertThat(handle).hasResult(CANARY);
        assertThat(handle.info().progress())
                .hasValueSatisfying(progress -> assertThat(progress.stage()).isEqualTo(CANARY));
        assertThat(history(tasks, handle)).doesNotContain(CANARY).contains("encryption_carrier");
    }

    @Test
    void hidesHowItFailed(TaskClient tasks) {
        TaskHandle<String> handle = tasks.submit(Carrier.class, new Carrier.Parameters(CANARY, true));

        assertThat(handle).hasFailed(TaskFailure.Kind.RETURNED);
        assertThat(handle.info().error()).hasValue("failed with " + CANARY);
        assertThat(history(tasks, handle)).doesNotContain(CANARY);
    }

    @Test
    void stillTellsTheSameTaskFromAnother(TaskClient tasks) {
        SubmitOptions options = SubmitOptions.defaults().taskId("encryption-twice-" + System.nanoTime());
        TaskHandle<String> first = tasks.submit(Carrier.class, new Carrier.Parameters("a", false), options);

        assertThat(tasks.submit(Carrier.class, new Carrier.Parameters("a", false), options))
                .hasResult("a");
        assertThatThrownBy(() -> tasks.submit(Carrier.class, new Carrier.Parameters("b", false), options))
                .isInstanceOf(TaskConflictException.class)
                .hasMessageContaining(first.id());
    }

    @Test
    @RealServerOnly("the embedded one has one connection, which has the keys")
    void staysInTheListOfWhoeverHasNoKey(TaskClient tasks) {
        TaskHandle<String> handle = tasks.submit(Carrier.class, new Carrier.Parameters(CANARY, true));
        assertThat(handle).hasFailed();
        String server = tasks.temporal().getWorkflowServiceStubs().getOptions().getTarget();

        try (TaskClient keyless = TaskClient.fromEnvironment(Map.of("TEMPORAL_ADDRESS", server))) {
            TaskInfo info = keyless.handle(handle.id()).info();

            assertThat(info).hasStatus(TaskStatus.FAILED);
            assertThat(info.error()).isEmpty();
            assertThat(info.progress()).isEmpty();
        }
    }

    /** As the server sees it: every run of the task, without the codec. */
    private static String history(TaskClient tasks, TaskHandle<?> handle) {
        return HistoryBytes.of(tasks, handle.id());
    }
}
