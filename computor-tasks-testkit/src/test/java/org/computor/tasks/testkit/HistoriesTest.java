package org.computor.tasks.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.NoParameters;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.client.TaskClient;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class HistoriesTest {

    @RegisterExtension
    static final TaskExtension server = TaskExtension.builder()
            .tasks(Knock.class)
            .activities((Knock.Door) () -> "come in")
            .build();

    @TempDir
    private Path folder;

    /** Calls one activity. */
    @RegisterTask(name = "histories_knock")
    static class Knock extends BaseWorkflow<NoParameters, String> {

        @ActivityInterface
        public interface Door {

            @ActivityMethod(name = "histories_open")
            String open();
        }

        private final Door door = activities(Door.class);

        @Override
        public WorkflowResult<String> run(NoParameters parameters) {
            return WorkflowResult.completed(door.open());
        }
    }

    @Test
    void aRunThatIsDecidedAgainAsItWasPasses(TaskClient tasks) {
        List<DynamicTest> replay = recorded(tasks).replay().toList();

        assertThat(replay).extracting(DynamicTest::getDisplayName).containsExactly("knocked");
        assertThatCode(replay.get(0).getExecutable()::execute).doesNotThrowAnyException();
    }

    @Test
    void aRunThatWouldBeDecidedOtherwiseFails(TaskClient tasks) throws IOException {
        Histories histories = recorded(tasks);
        Path file = folder.resolve("runs/knocked.json");
        Files.writeString(file, Files.readString(file).replace("histories_open", "histories_break_in"));

        assertThatThrownBy(histories.replay().toList().get(0).getExecutable()::execute)
                .hasStackTraceContaining("histories_break_in");
    }

    @Test
    void aFileNamesNoProcess(TaskClient tasks) throws IOException {
        recorded(tasks);

        assertThat(Files.readString(folder.resolve("runs/knocked.json")))
                .contains("\"identity\": \"worker\"")
                .doesNotContain(ProcessHandle.current().pid() + "@");
    }

    @Test
    void aFolderWithoutARunTestsNothing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Histories.in(folder.resolve("none")).replay())
                .withMessageContaining("none");
    }

    private Histories recorded(TaskClient tasks) {
        Histories histories = Histories.in(folder.resolve("runs"));
        histories.record("knocked", tasks, tasks.submit(Knock.class, new NoParameters()));
        return histories;
    }
}
