package org.computor.tasks.samples.ctutor;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.computor.tasks.AccessDeniedException;
import org.computor.tasks.InvalidParametersException;
import org.computor.tasks.NamespaceNotFoundException;
import org.computor.tasks.ServerException;
import org.computor.tasks.ServerUnreachableException;
import org.computor.tasks.TaskException;
import org.computor.tasks.Violation;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong, in one line and without a stack trace, and chooses the exit status. */
record Complaints(Terminal terminal) implements IParameterExceptionHandler, IExecutionExceptionHandler {

    /** An exception, as the shell and a program are told of it. */
    private enum Kind {
        REJECTED(ExitStatus.REFUSED),
        UNREACHABLE(ExitStatus.UNREACHABLE),
        UNEXPECTED(ExitStatus.UNEXPECTED);

        private final int exitStatus;

        Kind(int exitStatus) {
            this.exitStatus = exitStatus;
        }

        static Kind of(Exception problem) {
            if (problem instanceof ServerUnreachableException
                    || problem instanceof AccessDeniedException
                    || problem instanceof NamespaceNotFoundException) {
                return UNREACHABLE;
            }
            if (problem instanceof ServerException) {
                return UNEXPECTED;
            }
            boolean ours = problem instanceof TaskException || problem instanceof IllegalArgumentException;
            return ours ? REJECTED : UNEXPECTED;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        terminal.err().println("ctutor: " + problem.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(problem, terminal.err())) {
            terminal.err().println("try: " + command.getCommandSpec().qualifiedName() + " --help");
        }
        if (Settled.of(command.getCommandSpec()).json()) {
            terminal.json(document(problem, Kind.REJECTED));
        }
        return ExitStatus.REFUSED;
    }

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult result) {
        Settings settings = Settled.of(command.getCommandSpec());
        Kind kind = Kind.of(problem);
        terminal.progressDone();
        if (settings.verbose()) {
            problem.printStackTrace(terminal.err());
        } else if (kind == Kind.UNEXPECTED) {
            terminal.err().println("ctutor: unexpected: " + oneLine(problem) + " (-v shows where it comes from)");
        } else {
            terminal.err().println("ctutor: " + problem.getMessage());
        }
        if (settings.json()) {
            terminal.json(document(problem, kind));
        }
        return kind.exitStatus;
    }

    private static String oneLine(Exception problem) {
        return problem.toString().replaceAll("\\s*\\R\\s*", " ");
    }

    private static Map<String, Object> document(Exception problem, Kind kind) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("status", kind.word());
        document.put("error", kind == Kind.UNEXPECTED ? oneLine(problem) : String.valueOf(problem.getMessage()));
        if (problem instanceof InvalidParametersException invalid) {
            document.put(
                    "violations",
                    invalid.violations().stream().map(Complaints::document).toList());
        }
        return document;
    }

    private static Map<String, String> document(Violation violation) {
        Map<String, String> document = new LinkedHashMap<>();
        document.put("path", violation.path());
        document.put("rule", violation.rule());
        document.put("message", violation.message());
        return document;
    }
}
