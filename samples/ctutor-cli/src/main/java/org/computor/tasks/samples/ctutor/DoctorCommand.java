package org.computor.tasks.samples.ctutor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.computor.tasks.client.TaskClient;
import org.computor.tasks.client.doctor.Diagnosis;
import org.computor.tasks.client.doctor.Finding;
import org.computor.tasks.client.doctor.Finding.Check;
import org.computor.tasks.client.doctor.Finding.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says what keeps tasks from running, and what to do about it. */
@Command(
        name = "doctor",
        header = "Says what keeps tasks from running, and how to mend it.",
        description = {
            "Says what keeps tasks from running, and what to do about it: the server, its certificates and",
            "namespace, clocks, queues without a worker, tasks that a worker does not have. Changes nothing."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:nothing is wrong, or there are warnings only",
            "1:something does not work",
            "2:the command, or an environment variable, is wrong",
            "3:the server does not answer"
        })
final class DoctorCommand implements Callable<Integer> {

    private final Map<String, String> environment;
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--queues",
            split = ",",
            paramLabel = "QUEUE",
            description = "the queues to look at; none: the default, the high-priority one and every queue that a task"
                    + " names")
    private List<String> queues = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    DoctorCommand(Map<String, String> environment, Terminal terminal) {
        this.environment = environment;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Settings settings = Settled.of(spec);
        try (Connection connection = Connection.open(settings.embedded(), environment)) {
            TaskClient client = connection.client();
            Diagnosis diagnosis = queues.isEmpty() ? client.diagnose() : client.diagnose(queues);
            if (settings.json()) {
                terminal.json(document(diagnosis));
            } else {
                diagnosis.findings().forEach(this::print);
            }
            return exitStatus(diagnosis);
        }
    }

    private void print(Finding finding) {
        terminal.out().printf("%-8s %s: %s%n", word(finding.severity()), finding.subject(), finding.message());
        if (!finding.mend().isEmpty()) {
            terminal.out().println("         " + finding.mend());
        }
    }

    private static int exitStatus(Diagnosis diagnosis) {
        if (diagnosis.worst() != Severity.ERROR) {
            return ExitStatus.FINISHED;
        }
        boolean answered = diagnosis.findings().stream().anyMatch(finding -> finding.check() == Check.VERSION);
        return answered ? ExitStatus.FAILED : ExitStatus.UNREACHABLE;
    }

    private static Map<String, Object> document(Diagnosis diagnosis) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("server", diagnosis.server());
        document.put("namespace", diagnosis.namespace());
        document.put("status", word(diagnosis.worst()));
        document.put(
                "findings",
                diagnosis.findings().stream().map(DoctorCommand::document).toList());
        return document;
    }

    private static Map<String, Object> document(Finding finding) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("check", finding.check().name().toLowerCase(Locale.ROOT));
        document.put("severity", word(finding.severity()));
        document.put("subject", finding.subject());
        document.put("message", finding.message());
        document.put("mend", finding.mend());
        return document;
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
