package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.computor.tasks.InvalidParametersException;
import org.computor.tasks.client.SubmitOptions;
import org.computor.tasks.client.Submitted;
import org.computor.tasks.client.Submitted.Accepted;
import org.computor.tasks.client.Submitted.Refused;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskSubmission;
import org.computor.tasks.client.workers.NoWorkerPolicy;
import org.computor.tasks.testkit.RealServerOnly;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SubmitAllTest {

    @RegisterExtension
    static final TaskExtension server =
            TaskExtension.builder().tasks(Echo.class).build();

    @Test
    void saysOfEachWhatBecameOfIt(TaskClient tasks) {
        String prefix = "many-" + UUID.randomUUID() + "-";
        List<TaskSubmission<JsonNode>> submissions = IntStream.range(0, 40)
                .mapToObj(i -> tasks.submission(
                        "echo",
                        i == 17 ? "{\"txt\": \"17\"}" : "{\"text\": \"" + i + "\"}",
                        SubmitOptions.defaults().taskId(prefix + i)))
                .toList();

        List<Submitted<JsonNode>> submitted = tasks.submitAll(submissions);

        assertThat(submitted).extracting(Submitted::submission).isEqualTo(submissions);
        for (int i = 0; i < 40; i++) {
            if (submitted.get(i) instanceof Accepted<JsonNode> accepted) {
                assertThat(accepted.handle().id()).isEqualTo(prefix + i);
                assertThat(accepted.handle().result().asText()).isEqualTo(String.valueOf(i));
            } else {
                assertThat(i).isEqualTo(17);
                assertThat(((Refused<JsonNode>) submitted.get(i)).reason())
                        .isInstanceOf(InvalidParametersException.class);
            }
        }
        assertThat(tasks.submitAll(submissions))
                .filteredOn(Accepted.class::isInstance)
                .hasSize(39);
    }

    @Test
    void submitsSoManyAtOnce(TaskClient client) {
        Calls calls = new Calls();
        TaskClient tasks = calls.of(client);
        List<TaskSubmission<String>> submissions = IntStream.range(0, 60)
                .mapToObj(i -> TaskSubmission.of(
                        Echo.class,
                        new Echo.Parameters("x"),
                        SubmitOptions.defaults().onNoWorker(NoWorkerPolicy.IGNORE)))
                .toList();

        assertThat(tasks.submitAll(submissions, 4)).allMatch(Accepted.class::isInstance);

        assertThat(calls.mostStartsAtOnce()).isBetween(2, 4);
        assertThat(tasks.submitAll(List.of())).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tasks.submitAll(submissions, 0))
                .withMessageContaining("1 to 256");
    }

    @RealServerOnly("the embedded server keeps no priorities")
    @Test
    void handsThePriorityOn(TaskClient tasks) {
        var handle = tasks.submit(
                Echo.class,
                new Echo.Parameters("x"),
                SubmitOptions.defaults().priority(1).queue("computor-high-priority"));

        assertThat(handle.result()).isEqualTo("x");
        assertThat(handle.temporal()
                        .describe()
                        .getWorkflowExecutionInfo()
                        .getPriority()
                        .getPriorityKey())
                .isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SubmitOptions.defaults().priority(6))
                .withMessageContaining("from 1 (first) to 5 (last)");
    }
}
