package org.computor.tasks.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.temporal.common.WorkflowExecutionHistory;
import io.temporal.testing.WorkflowReplayer;
import io.temporal.worker.Worker;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.NoParameters;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.testkit.EmbeddedServer;
import org.computor.tasks.testkit.TaskExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The same run again makes the same decisions. */
class ReplayTest {

    @RegisterExtension
    static final TaskExtension server =
            TaskExtension.builder().tasks(Dice.class).build();

    /** Uses all that is not the same twice outside of a task. */
    @RegisterTask(name = "replay_dice")
    static class Dice extends BaseWorkflow<NoParameters, List<String>> {

        @Override
        public WorkflowResult<List<String>> run(NoParameters parameters) {
            progress(10, "throwing");
            int throwsLeft = 1 + random().nextInt(3);
            for (int i = 0; i < throwsLeft; i++) {
                sleep(Duration.ofMillis(1 + random().nextInt(20)));
            }
            UUID id = newId();
            if (version("louder", 1) == 1 && now().toEpochMilli() > 0) {
                log().info("thrown {}", id);
            }
            progress(90, "thrown");
            return WorkflowResult.completed(List.of(id.toString(), taskId(), now().toString()));
        }
    }

    @Test
    void isTheSameHowOftenItIsRepeated(TaskClient tasks) {
        TaskHandle<List<String>> handle = tasks.submit(Dice.class, new NoParameters());
        assertThat(handle.result()).hasSize(3).contains(handle.id());
        WorkflowExecutionHistory history = tasks.temporal().fetchHistory(handle.id());

        try (EmbeddedServer another = EmbeddedServer.start()) {
            Worker worker = another.temporal().newWorker("replay");
            ReplayTest_DiceTask.TYPE.register(worker);

            assertThatCode(() -> WorkflowReplayer.replayWorkflowExecution(history, worker))
                    .doesNotThrowAnyException();
        }
    }
}
