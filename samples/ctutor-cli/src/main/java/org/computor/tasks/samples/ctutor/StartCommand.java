package org.computor.tasks.samples.ctutor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.secrets.SecretGrant;
import org.computor.tasks.secrets.SecretResolver;
import org.computor.tasks.secrets.WorkerSecrets;
import org.computor.tasks.worker.QueueSettings;
import org.computor.tasks.worker.TaskWorker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves tasks until the process is told to stop. */
@Command(
        name = "start",
        description = {
            "Serves every task on the class path, until SIGTERM or Ctrl-C.",
            "What is under way then has thirty seconds to end; the rest goes on with other workers."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "130:stopped by Ctrl-C, or 143 by SIGTERM, and drained",
            "2:the command is wrong, or a task cannot be served; nothing was started",
            "3:the server does not answer",
            "4:something unexpected; -v shows where it comes from"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  ctutor worker start",
            "  TEMPORAL_PORT=17233 ctutor worker start --queues=computor-tasks,computor-high-priority"
        })
final class StartCommand implements Callable<Integer> {

    private final Map<String, String> environment;
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--queues",
            paramLabel = "QUEUE[,QUEUE]",
            description =
                    "the queues to poll; none: the default, the high-priority one and every queue that a task names")
    private List<String> lists = new ArrayList<>();

    @Option(
            names = "--concurrency",
            paramLabel = "NUMBER",
            defaultValue = "200",
            description = "how many activities run at once on each queue; ${DEFAULT-VALUE} if not given")
    private int concurrency = 200;

    @Option(
            names = "--allow-secret",
            split = ",",
            paramLabel = "NAME[@ORIGIN]",
            description = {
                "secrets that activities may resolve, each for one origin only, as in GITLAB_TOKEN@https://gitlab.example.org,",
                "or for any; none: no secret at all"
            })
    private List<String> allowedSecrets = new ArrayList<>();

    @Option(
            names = "--secrets",
            paramLabel = "DIRECTORY",
            description = "where the secrets are, a file for each; not given: in the environment")
    private Optional<Path> secrets = Optional.empty();

    @SuppressWarnings("NullAway.Init")
    StartCommand(Map<String, String> environment, Terminal terminal) {
        this.environment = environment;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Settings settings = Settled.of(spec);
        check(
                !settings.embedded(),
                "worker start --embedded would serve a server that no other process can reach:"
                        + " use worker test-job --embedded, or start a server and leave the option out");
        List<String> queues =
                lists.stream().flatMap(list -> Stream.of(list.split(",", -1))).toList();
        check(
                queues.stream().noneMatch(String::isBlank),
                "--queues names an empty queue: write names with one comma between them");
        check(concurrency >= 1, "--concurrency must be at least 1, but is " + concurrency);
        secrets.ifPresent(folder ->
                check(Files.isDirectory(folder), "--secrets must name a directory, but '" + folder + "' is none"));
        settings.warn();
        try (TaskClient client = TaskClient.fromEnvironment(environment);
                TaskWorker worker = TaskWorker.builder(client)
                        .queues(queues.toArray(String[]::new))
                        .settings(QueueSettings.defaults().concurrentActivities(concurrency))
                        .plugins(workerSecrets())
                        .build()) {
            worker.start();
            announce(client, worker, settings);
            worker.queues().stream()
                    .filter(queue -> !client.registry().queues().contains(queue))
                    .forEach(queue -> terminal.err()
                            .println("ctutor: no task names the queue '" + queue
                                    + "': only what is submitted to it by name runs there"));
            worker.runUntilShutdown();
        }
        return ExitStatus.FINISHED;
    }

    private void check(boolean right, String otherwise) {
        if (!right) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }

    private WorkerSecrets workerSecrets() {
        return WorkerSecrets.from(
                secrets.map(SecretResolver::directory).orElseGet(() -> SecretResolver.environment(environment)),
                allowedSecrets.stream().map(this::grant).toArray(SecretGrant[]::new));
    }

    private SecretGrant grant(String allowed) {
        try {
            String[] parts = allowed.split("@", 2);
            SecretGrant grant = SecretGrant.of(parts[0]);
            return parts.length == 1 ? grant : grant.forOrigins(parts[1]);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--allow-secret=" + allowed + ": " + e.getMessage(), e);
        }
    }

    private void announce(TaskClient client, TaskWorker worker, Settings settings) {
        String server = client.temporal().getWorkflowServiceStubs().getOptions().getTarget();
        if (settings.json()) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("status", "started");
            document.put("server", server);
            document.put("queues", worker.queues());
            document.put("tasks", client.registry().names());
            terminal.json(document);
        } else {
            if (!settings.verbose()) { // else the worker's own log has just said it
                terminal.out()
                        .println(
                                "serving " + String.join(", ", client.registry().names()));
                terminal.out().println("     on " + String.join(", ", worker.queues()));
            }
            terminal.out().println("     at " + server + "; Ctrl-C to stop");
        }
    }
}
