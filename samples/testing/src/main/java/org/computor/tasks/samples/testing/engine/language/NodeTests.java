package org.computor.tasks.samples.testing.engine.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.computor.tasks.samples.testing.engine.check.UnitTestReport;
import org.computor.tasks.samples.testing.engine.check.UnitTestReport.State;
import org.computor.tasks.samples.testing.engine.check.UnitTestReport.UnitResult;
import org.computor.tasks.samples.testing.sandbox.Ending;
import org.computor.tasks.samples.testing.sandbox.Execution;

/**
 * {@code node --test}: its runner starts the tests in a process of their own and writes TAP. What they print themselves
 * becomes a comment there.
 */
final class NodeTests implements UnitTestFramework {

    private static final Pattern LINE =
            Pattern.compile("^( *)(not ok|ok) \\d+ - (.*?)( # (SKIP|TODO).*)?$", Pattern.MULTILINE);

    /** A text behind the key, or below it, further in, where it has several lines. */
    private static final Pattern ERROR =
            Pattern.compile("^( +)error: (?:[|>]-?\\n((?:\\1 +.*\\n|\\s*\\n)*)|(.*)$)", Pattern.MULTILINE);

    private final JavaScript node;

    NodeTests(JavaScript node) {
        this.node = node;
    }

    @Override
    public Invocation run(Program program, List<String> tests, Path output, Path report, String token) {
        List<String> arguments = new ArrayList<>(List.of("--test", "--test-reporter=tap"));
        arguments.addAll(tests);
        return node.node(program, arguments);
    }

    /** The runner's exit code counts as well: 0 if all passed, 1 if not; a count at the end says that it got there. */
    @Override
    public UnitTestReport read(Execution execution, Path report, String token) {
        String tap = execution.standardOutput();
        if (!(execution.ending() instanceof Ending.Exited) || !tap.contains("\n# tests ")) {
            return UnitTestReport.unusable("The tests could not be run: the program "
                    + execution.ending().inWords() + "\n"
                    + execution.standardError().strip());
        }
        List<UnitResult> results = new ArrayList<>();
        Matcher line = LINE.matcher(tap);
        while (line.find()) {
            State state =
                    line.group(4) != null ? State.SKIPPED : line.group(2).equals("ok") ? State.PASSED : State.FAILED;
            results.add(new UnitResult(line.group(3).strip(), state, message(tap, line.end())));
        }
        boolean allPassed = results.stream().allMatch(result -> result.state() != State.FAILED);
        return allPassed && !execution.succeeded()
                ? UnitTestReport.unusable("The tests did not end as they say: exit code "
                        + execution.ending().exitCode())
                : new UnitTestReport(results, Optional.empty());
    }

    private static String message(String tap, int from) {
        Matcher error = ERROR.matcher(tap);
        int next = tap.indexOf("ok ", from);
        if (!error.find(from) || (next >= 0 && error.start() >= next)) {
            return "";
        }
        return error.group(2) == null
                ? error.group(3)
                : error.group(2).replaceAll("(?m)^\\s+", "").strip();
    }
}
