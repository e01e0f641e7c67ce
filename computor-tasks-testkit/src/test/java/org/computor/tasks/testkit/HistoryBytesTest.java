package org.computor.tasks.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.computor.tasks.testkit.TaskAssertions.assertThat;

import java.util.Locale;
import org.computor.tasks.BaseWorkflow;
import org.computor.tasks.WorkflowResult;
import org.computor.tasks.annotations.RegisterTask;
import org.computor.tasks.client.SubmitOptions;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HistoryBytesTest {

    @RegisterExtension
    static final TaskExtension server =
            TaskExtension.builder().tasks(Talkative.class).build();

    /** Says its word, or goes on with another one first. */
    @RegisterTask(name = "bytes_talkative")
    static class Talkative extends BaseWorkflow<Talkative.Parameters, String> {

        record Parameters(String word, String next) {}

        @Override
        public WorkflowResult<String> run(Parameters parameters) {
            return parameters.next().isEmpty()
                    ? WorkflowResult.completed(parameters.word().toUpperCase(Locale.ROOT))
                    : continueAsNew(new Parameters(parameters.next(), ""));
        }
    }

    @Test
    void areThoseOfEveryRun(TaskClient tasks) {
        TaskHandle<String> handle = tasks.submit(Talkative.class, new Talkative.Parameters("early", "late"));

        assertThat(handle).hasResult("LATE");
        assertThat(HistoryBytes.of(tasks, handle.id())).contains("early", "late", "LATE");
    }

    @Test
    @RealServerOnly("the embedded one sends every event at once")
    void areThoseOfEveryPage(TaskClient tasks) {
        TaskHandle<String> handle = tasks.submit(
                Talkative.class,
                new Talkative.Parameters("early", ""),
                SubmitOptions.defaults().queue("bytes-nobody"));
        for (int i = 0; i < 300; i++) { // a page has 256 of what was written at once
            handle.temporal().signal("anything");
        }
        handle.terminate("the last word");

        assertThat(HistoryBytes.of(tasks, handle.id())).contains("early", "the last word");
    }
}
