package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.UUID;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.InvalidParametersException;
import org.computor.tasks.NoParameters;
import org.computor.tasks.QueueNotAllowedException;
import org.computor.tasks.TaskNotFoundException;
import org.computor.tasks.TaskQueues;
import org.computor.tasks.TaskStatus;
import org.computor.tasks.TaskType;
import org.computor.tasks.UnknownTaskException;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.client.SubmitOptions;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.registry.RegisteredTask;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SubmissionTest {

    @RegisterExtension
    static final TaskExtension server =
            TaskExtension.builder().tasks(Echo.class, Pinned.class).build();

    /** Runs on its queue only, and takes nothing. */
    @RegisterTask(name = "submission_pinned", queue = "pinned-queue", pinned = true)
    static class Pinned extends BaseWorkflow<NoParameters, Void> {

        @Override
        public WorkflowResult<Void> run(NoParameters parameters) {
            return WorkflowResult.completed();
        }
    }

    @Test
    void takesTheClass(TaskClient tasks) {
        TaskHandle<String> handle = tasks.submit(Echo.class, new Echo.Parameters("hello"));

        assertThat(handle.result()).isEqualTo("hello");
        assertThat(handle.id()).startsWith("echo-");
        assertThat(UUID.fromString(handle.id().substring("echo-".length())).version())
                .isEqualTo(4);
    }

    @Test
    void takesTheGeneratedType(TaskClient tasks) {
        assertThat(tasks.submit(new EchoTask(), new Echo.Parameters("hello")).result())
                .isEqualTo("hello");
    }

    @Test
    void takesATypeThatIsKnownByNameOnly(TaskClient tasks) {
        TaskType<Echo.Parameters, String> echo = TaskType.of("echo", Echo.Parameters.class, String.class);

        assertThat(tasks.submit(echo, new Echo.Parameters("hello")).result()).isEqualTo("hello");
    }

    @Test
    void takesANameAndJson(TaskClient tasks) {
        TaskHandle<JsonNode> handle = tasks.submit("echo", "{\"text\": \"hello\"}");

        assertThat(handle.result().textValue()).isEqualTo("hello");
    }

    @Test
    void takesNoParametersInAnyForm(TaskClient tasks) {
        assertThat(tasks.submit(Pinned.class, new NoParameters())).isFinished();
        assertThat(tasks.submit("submission_pinned", "{}")).isFinished();
        assertThat(tasks.submit("submission_pinned", " ")).isFinished();
    }

    @Test
    void findsATaskAgainByItsId(TaskClient tasks) {
        String id = tasks.submit(Echo.class, new Echo.Parameters("hello")).id();

        assertThat(tasks.handle(Echo.class, id).result()).isEqualTo("hello");
        assertThat(tasks.handle(id).result().textValue()).isEqualTo("hello");
    }

    @Test
    void knowsNoTaskOfAnIdThatNobodySubmitted(TaskClient tasks) {
        TaskHandle<JsonNode> nobody = tasks.handle("nobody");

        assertThatThrownBy(nobody::info)
                .isInstanceOf(TaskNotFoundException.class)
                .hasMessageContaining("no task 'nobody' in namespace 'default'");
        assertThatThrownBy(nobody::outcome).isInstanceOf(TaskNotFoundException.class);
        assertThatThrownBy(nobody::cancel).isInstanceOf(TaskNotFoundException.class);
        assertThatThrownBy(() -> nobody.terminate("")).isInstanceOf(TaskNotFoundException.class);
    }

    @Test
    void suggestsTheNameThatWasMeant(TaskClient tasks) {
        assertThatThrownBy(() -> tasks.submit("ecko", "{}"))
                .isInstanceOf(UnknownTaskException.class)
                .hasMessageContaining("unknown task 'ecko'")
                .hasMessageContaining("echo");
    }

    @Test
    void refusesMalformedJson(TaskClient tasks) {
        assertThatThrownBy(() -> tasks.submit("echo", "{\"text\": "))
                .isInstanceOf(InvalidParametersException.class)
                .hasMessageContaining("malformed JSON");
    }

    @Test
    void goesToTheQueueThatIsNamed(TaskClient tasks) {
        TaskHandle<String> handle = tasks.submit(
                Echo.class,
                new Echo.Parameters("hello"),
                SubmitOptions.defaults().queue(TaskQueues.HIGH_PRIORITY));

        assertThat(handle).hasResult("hello");
        assertThat(handle.info().queue()).isEqualTo(TaskQueues.HIGH_PRIORITY);
    }

    @Test
    void leavesAPinnedTaskOnItsQueue(TaskClient tasks) {
        assertThatThrownBy(() -> tasks.submit(
                        "submission_pinned", "{}", SubmitOptions.defaults().queue("elsewhere")))
                .isInstanceOf(QueueNotAllowedException.class)
                .hasMessageContaining("pinned-queue")
                .hasMessageContaining("elsewhere");
        assertThat(tasks.submit(
                        "submission_pinned", "{}", SubmitOptions.defaults().queue("pinned-queue")))
                .isFinished();
    }

    @Test
    void hasNoTypeOfAPinnedTaskOnAnotherQueue() {
        TaskType<NoParameters, Void> pinned = TaskType.of(Pinned.class);

        assertThatThrownBy(() -> pinned.onQueue("elsewhere"))
                .isInstanceOf(QueueNotAllowedException.class)
                .hasMessage("task 'submission_pinned' runs on queue 'pinned-queue' only, and not on 'elsewhere':"
                        + " name no queue");
        assertThat(pinned.onQueue("pinned-queue").queue()).isEqualTo("pinned-queue");
    }

    @Test
    void waitsForADelay(TaskClient tasks) {
        TaskHandle<String> handle = tasks.submit(
                Echo.class,
                new Echo.Parameters("later"),
                SubmitOptions.defaults().delay(Duration.ofSeconds(3)));

        assertThat(handle.info()).hasStatus(TaskStatus.DEFERRED);
        assertThat(handle).hasResult("later");
    }

    @Test
    void isQueuedWhereNobodyPolls(TaskClient tasks) {
        TaskHandle<String> handle = tasks.submit(
                Echo.class,
                new Echo.Parameters("nobody"),
                SubmitOptions.defaults().queue("nobody-polls"));

        assertThat(handle.info()).hasStatus(TaskStatus.QUEUED);
        assertThat(handle.outcome(Duration.ofMillis(200))).isEmpty();
        handle.terminate("seen");
    }

    @Test
    void refusesOptionsThatCannotBeMeant() {
        SubmitOptions options = SubmitOptions.defaults();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> options.taskId(" "))
                .withMessageContaining("taskId");
        assertThatIllegalArgumentException().isThrownBy(() -> options.queue("")).withMessageContaining("queue");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options.delay(Duration.ofSeconds(-1)))
                .withMessageContaining("delay");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options.executionTimeout(Duration.ZERO))
                .withMessageContaining("executionTimeout");
    }

    @Test
    void listsTheTypes(TaskClient tasks) {
        assertThat(tasks.types())
                .extracting(RegisteredTask::name)
                .contains("echo", "submission_pinned")
                .isSorted();
        RegisteredTask echo = tasks.registry().require("echo");
        assertThat(echo.description()).isEqualTo("Hands back what it was given");
        assertThat(echo.executionTimeout()).isEqualTo(Duration.ofDays(7));
        assertThat(echo.parametersSchema()).contains("\"seconds\"");
    }
}
