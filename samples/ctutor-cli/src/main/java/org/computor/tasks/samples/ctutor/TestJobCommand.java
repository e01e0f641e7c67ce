package org.computor.tasks.samples.ctutor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.Callable;
import org.computor.tasks.TaskOutcome;
import org.computor.tasks.TaskStatus;
import org.computor.tasks.client.SubmitOptions;
import org.computor.tasks.client.TaskHandle;
import org.computor.tasks.client.workers.NoWorkerPolicy;
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
            "3:the server does not answer",
            "4:something unexpected; -v shows where it comes from",
            "130:stopped by Ctrl-C; a task that was submitted goes on"
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
            paramLabel = "JSON|@FILE|-",
            converter = ParametersConverter.class,
            description = "the parameters, a JSON object; what has a default may be left out;"
                    + " @FILE reads them from a file, - from standard input")
    private ParametersConverter.Json parameters;

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
        try (Connection connection = Connection.open(settings.embedded(), environment, queues())) {
            TaskHandle<JsonNode> task = connection.client().submit(name, parameters.text(), options());
            Waiting waiting = new Waiting(connection.client(), name, task, terminal);
            if (settings.embedded()) {
                return answered(task, waiting.here(), answer);
            }
            if (wait) {
                return answered(task, waiting.elsewhere(), answer);
            }
            answer.submitted(task.id(), name);
            waiting.warnIfNobodyPolls();
            return ExitStatus.FINISHED;
        }
    }

    private static int answered(TaskHandle<JsonNode> task, TaskOutcome<JsonNode> outcome, Answer answer) {
        answer.ended(task.info(), outcome);
        return outcome.status() == TaskStatus.FINISHED ? ExitStatus.FINISHED : ExitStatus.FAILED;
    }

    private String[] queues() {
        return queue == null ? new String[0] : new String[] {queue};
    }

    private SubmitOptions options() {
        SubmitOptions options = SubmitOptions.defaults().onNoWorker(NoWorkerPolicy.IGNORE); // Waiting says it
        return queue == null ? options : options.queue(queue);
    }
}
