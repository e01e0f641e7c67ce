package org.computor.tasks.samples.ctutor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.computor.tasks.InvalidParametersException;
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

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        terminal.err().println("ctutor: " + problem.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(problem, terminal.err())) {
            terminal.err().println("try: " + command.getCommandSpec().qualifiedName() + " --help");
        }
        if (String.join(" ", arguments).matches(".*--output[= ]json.*")) {
            terminal.json(Map.of("status", "rejected", "error", String.valueOf(problem.getMessage())));
        }
        return ExitStatus.REFUSED;
    }

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult result) {
        terminal.progressDone();
        if (!isExpected(problem) || has(result, "--verbose")) {
            problem.printStackTrace(terminal.err());
        } else {
            terminal.err().println("ctutor: " + problem.getMessage());
        }
        boolean unreachable = problem instanceof ServerUnreachableException;
        if (result.expandedArgs().contains("--output=json")) {
            terminal.json(document(problem, unreachable ? "unreachable" : "rejected"));
        }
        return unreachable ? ExitStatus.UNREACHABLE : isExpected(problem) ? ExitStatus.REFUSED : ExitStatus.FAILED;
    }

    private static boolean isExpected(Exception problem) {
        return problem instanceof TaskException || problem instanceof IllegalArgumentException;
    }

    private static boolean has(ParseResult result, String option) {
        ParseResult last = result;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        return last.hasMatchedOption(option);
    }

    private static Map<String, Object> document(Exception problem, String status) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("status", status);
        document.put("error", String.valueOf(problem.getMessage()));
        if (problem instanceof InvalidParametersException invalid) {
            document.put(
                    "violations",
                    invalid.violations().stream().map(Complaints::document).toList());
        }
        return document;
    }

    private static Map<String, String> document(Violation violation) {
        Map<String, String> document = new LinkedHashMap<>();
        List.of("path", "rule", "message").forEach(field -> document.put(field, ""));
        document.put("path", violation.path());
        document.put("rule", violation.rule());
        document.put("message", violation.message());
        return document;
    }
}
