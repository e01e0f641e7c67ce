package org.computor.tasks.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HistoryBytesTest {

    @RegisterExtension
    static final TaskExtension server =
            TaskExtension.builder().tasks(Talkative.class).build();

    /** Leaves many events, and then says its word; or goes on with another word first. */
    @RegisterTask(name = "bytes_talkative")
    static class Talkative extends BaseWorkflow<Talkative.Parameters, String> {

        record Parameters(int events, String word, String next) {}

        @Override
        public WorkflowResult<String> run(Parameters parameters) {
            for (int i = 0; i < parameters.events(); i++) {
                version("change " + i, 1);
            }
            sleep(Duration.ofMillis(10));
            return parameters.next().isEmpty()
                    ? WorkflowResult.completed(parameters.word().toUpperCase(Locale.ROOT))
                    : continueAsNew(new Parameters(0, parameters.next(), ""));
        }
    }

    @Test
    void areThoseOfEveryRun(TaskClient tasks) {
        TaskHandle<String> handle = tasks.submit(Talkative.class, new Talkative.Parameters(0, "early", "late"));

        assertThat(handle).hasResult("LATE");
        assertThat(HistoryBytes.of(tasks, handle.id())).contains("early", "late", "LATE");
    }

    @Test
    @RealServerOnly("the embedded one sends every event at once")
    void areThoseOfEveryPage(TaskClient tasks) {
        TaskHandle<String> handle = tasks.submit(Talkative.class, new Talkative.Parameters(400, "last", ""));

        assertThat(handle).hasResult("LAST");
        assertThat(HistoryBytes.of(tasks, handle.id())).contains("last", "LAST");
    }
}
