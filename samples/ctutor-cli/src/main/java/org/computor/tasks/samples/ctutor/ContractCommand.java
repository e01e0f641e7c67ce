package org.computor.tasks.samples.ctutor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.computor.tasks.testkit.contract.ContractChange;
import org.computor.tasks.testkit.contract.ContractLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Keeps the code to what its callers rely on. */
@Command(
        name = "contract",
        description = "Compares tasks with what callers rely on, as a committed file holds it.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class ContractCommand implements Runnable {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    ContractCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? One of: contract check, contract update");
    }

    /** The file, and the tasks that are held to it. */
    static final class Contract {

        @Mixin
        private Index index;

        @Option(
                names = "--file",
                defaultValue = ContractLock.FILE,
                paramLabel = "PATH",
                description = "the committed file (${DEFAULT-VALUE})")
        private Path file = Path.of(ContractLock.FILE);

        @SuppressWarnings("NullAway.Init")
        Contract() {}

        ContractLock lock() {
            return ContractLock.of(index.read()).at(file);
        }
    }

    @Command(
            name = "check",
            description = {
                "Says what has changed, the breaking first.",
                "Exit status 1 if a change breaks callers, queued or running work."
            },
            mixinStandardHelpOptions = true)
    int check(@Mixin Contract contract) {
        ContractLock lock = contract.lock();
        if (!Files.exists(lock.file())) {
            throw new IllegalArgumentException(
                    lock.file() + " is missing: write it with ctutor contract update, and commit it");
        }
        List<ContractChange> changes = lock.changes();
        boolean breaking = changes.stream().anyMatch(ContractChange::isBreaking);
        if (Settled.of(spec).json()) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("status", breaking ? "broken" : "kept");
            document.put(
                    "changes", changes.stream().map(ContractCommand::document).toList());
            terminal.json(document);
        } else {
            changes.forEach(change -> terminal.out().println(effect(change) + "  " + change));
            terminal.out().println(verdict(lock, changes, breaking));
        }
        return breaking ? ExitStatus.FAILED : ExitStatus.FINISHED;
    }

    private static String verdict(ContractLock lock, List<ContractChange> changes, boolean breaking) {
        if (changes.isEmpty()) {
            return "as " + lock.file() + " has it";
        }
        return breaking
                ? "breaks what " + lock.file() + " holds; if it is meant, accept it with ctutor contract update"
                : "breaks nobody; add it to " + lock.file() + " with ctutor contract update";
    }

    @Command(
            name = "update",
            description = "Accepts every change: writes what the tasks promise now. Commit the file.",
            mixinStandardHelpOptions = true)
    int update(@Mixin Contract contract) {
        ContractLock lock = contract.lock();
        lock.accept();
        if (Settled.of(spec).json()) {
            terminal.json(Map.of("status", "written", "file", lock.file().toString()));
        } else {
            terminal.out().println("wrote " + lock.file());
        }
        return ExitStatus.FINISHED;
    }

    private static String effect(ContractChange change) {
        return change.effect().name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> document(ContractChange change) {
        Map<String, String> document = new LinkedHashMap<>();
        document.put("effect", effect(change));
        document.put("subject", change.subject());
        document.put("message", change.message());
        return document;
    }
}
