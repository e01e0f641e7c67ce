package org.computor.tasks.samples.ctutor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.Callable;
import org.computor.tasks.TaskOutcome;
import org.computor.tasks.TaskStatus;
import org.computor.tasks.client.SubmitOptions;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.TaskHandle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Submits a task, and waits for its end if it is told to. */
@Command(
        name = "test-job",
        description = "Submits a task by its name, and with --wait shows what becomes of it.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the task finished; without --wait, it was submitted",
            "1:the task failed or was cancelled",
            "2:the command, the task's name or its parameters are wrong; nothing was started",
            "3:the server does not answer"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  ctutor worker test-job example_data_processing --embedded --wait \\",
            "      --params='{\"data_size\":1000,\"chunk_size\":10,\"operation\":\"sum\"}'",
            "  ctutor worker test-job example_long_running --params='{\"duration\":5}' --wait",
            "  ctutor worker test-job example_error_handling --wait --output=json"
        })
final class TestJobCommand implements Callable<Integer> {

    private final Map<String, String> environment;
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "the task, such as example_data_processing")
    private String name;

    @Option(
            names = "--params",
            defaultValue = "{}",
            paramLabel = "JSON",
            description = "the parameters, a JSON object; what has a default may be left out")
    private String parameters;

    @Option(names = "--queue", paramLabel = "QUEUE", description = "another queue than the task's own")
    private @Nullable String queue;

    @Option(
            names = "--wait",
            description = "wait for the end; --embedded implies it, since the server ends with the command")
    private boolean wait;

    @SuppressWarnings("NullAway.Init")
    TestJobCommand(Map<String, String> environment, Terminal terminal) {
        this.environment = environment;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Settings settings = Settled.of(spec);
        Answer answer = new Answer(terminal, settings.json());
        try (Connection connection = Connection.open(settings.embedded(), environment)) {
            TaskHandle<JsonNode> task = connection.client().submit(name, parameters, options());
            if (!wait && !settings.embedded()) {
                answer.submitted(task.id(), name);
                return ExitStatus.FINISHED;
            }
            TaskOutcome<JsonNode> outcome = terminal.live() ? watch(connection.client(), task) : task.outcome();
            answer.ended(task.info(), outcome);
            return outcome.status() == TaskStatus.FINISHED ? ExitStatus.FINISHED : ExitStatus.FAILED;
        }
    }

    private SubmitOptions options() {
        return queue == null
                ? SubmitOptions.defaults()
                : SubmitOptions.defaults().queue(queue);
    }

    private TaskOutcome<JsonNode> watch(TaskClient client, TaskHandle<JsonNode> task) {
        Live live = new Live(terminal, name);
        client.watch(task.id()).subscribe(live);
        try {
            return task.outcome();
        } finally {
            live.stop();
        }
    }
}
