package org.computor.tasks.samples.testing.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.computor.tasks.samples.testing.engine.check.Bench;
import org.computor.tasks.samples.testing.engine.check.BrokenReferenceException;
import org.computor.tasks.samples.testing.engine.check.Solution;
import org.computor.tasks.samples.testing.engine.check.UnitTestReport;
import org.computor.tasks.samples.testing.engine.check.Verdict;
import org.computor.tasks.samples.testing.engine.language.Invocation;
import org.computor.tasks.samples.testing.engine.language.Language;
import org.computor.tasks.samples.testing.engine.language.Program;
import org.computor.tasks.samples.testing.engine.language.ValueHarness;
import org.computor.tasks.samples.testing.sandbox.Command.Mount;
import org.computor.tasks.samples.testing.sandbox.Ending;
import org.computor.tasks.samples.testing.sandbox.Execution;
import org.computor.tasks.samples.testing.sandbox.SandboxUnavailableException;
import org.computor.tasks.samples.testing.spec.TestCase;
import org.computor.tasks.samples.testing.spec.TestCollection;
import org.computor.tasks.samples.testing.spec.TestType;

/** The bench of one collection. */
final class Workbench implements Bench {

    /** What the collections of a run share. */
    record Shop(
            Stage stage,
            Language language,
            Side student,
            Side reference,
            List<Path> testFolders,
            Dependencies dependencies) {}

    private final Shop shop;
    private final TestCollection collection;
    private final Budget budget;
    private final Toolchain toolchain;
    private final Map<List<String>, Solution> students = new HashMap<>();
    private final Map<List<String>, Solution> references = new HashMap<>();
    private Optional<UnitTestReport> unitTests = Optional.empty();

    Workbench(Shop shop, TestCollection collection, Budget budget, Toolchain toolchain) {
        this.shop = shop;
        this.collection = collection;
        this.budget = budget;
        this.toolchain = toolchain;
    }

    @Override
    public Path submission() {
        return shop.student().content();
    }

    @Override
    public Optional<Path> sourceFile() throws IOException {
        String file = collection.file() != null
                ? collection.file()
                : shop.student().sources(collection).stream().findFirst().orElse("");
        Path path = submission().resolve(file).normalize();
        return path.startsWith(submission()) && Files.isRegularFile(path) ? Optional.of(path) : Optional.empty();
    }

    @Override
    public Solution student(List<String> input) throws SandboxUnavailableException, IOException {
        return solution(students, shop.student(), input, names(false));
    }

    @Override
    public Solution.Ran reference(List<String> input) throws SandboxUnavailableException, IOException {
        Solution solution = solution(references, shop.reference(), input, names(true));
        if (solution instanceof Solution.Ran ran && !wasStopped(ran.execution().ending())) {
            return ran;
        }
        throw new BrokenReferenceException(collection, problem(solution));
    }

    /** One may mean to fail, or to crash; whether that says anything, a check knows. */
    private static boolean wasStopped(Ending ending) {
        return !(ending instanceof Ending.Exited
                || ending instanceof Ending.Crashed
                || ending instanceof Ending.Cancelled);
    }

    private static String problem(Solution reference) {
        if (reference instanceof Solution.NotCompiled failed) {
            return "compilation failed: " + failed.compilation().problem().strip();
        }
        return reference instanceof Solution.NotRun notRun && notRun.verdict() instanceof Verdict.Failed failed
                ? failed.message()
                : "the program "
                        + ((Solution.Ran) reference).execution().ending().inWords();
    }

    /** How the student's programs ended so far. */
    Stream<Solution> seen() {
        return students.values().stream();
    }

    private Solution solution(
            Map<List<String>, Solution> known, Side side, List<String> input, List<String> expressions)
            throws SandboxUnavailableException, IOException {
        Solution before = known.get(input);
        if (before == null) {
            before = solve(side, String.join("\n", input), expressions);
            known.put(input, before);
        }
        return before;
    }

    private Solution solve(Side side, String input, List<String> expressions)
            throws SandboxUnavailableException, IOException {
        Optional<Verdict> unmet = unmetDependency();
        if (unmet.isPresent()) {
            return new Solution.NotRun(unmet.get());
        }
        Optional<String> oversize = side.oversize();
        if (oversize.isPresent()) {
            return new Solution.NotRun(Verdict.failed(oversize.get()));
        }
        List<String> sources = side.sources(collection);
        if (sources.isEmpty()) {
            return new Solution.NotRun(Verdict.failed("No source files found"));
        }
        Program program = program(sources);
        Side.Built built = side.build(program, budget.compilation());
        if (built.failed()) {
            return new Solution.NotCompiled(built.compilation().orElseThrow());
        }
        String entry = collection.entryPoint();
        if (built.compilation().isEmpty() && entry != null && !sources.contains(entry)) {
            return new Solution.NotRun(Verdict.failed("File '" + entry + "' not found"));
        }
        Optional<ValueHarness> harness = collection.type() == TestType.VARIABLE || collection.type() == TestType.STDOUT
                ? shop.language().values()
                : Optional.empty();
        return harness.isPresent()
                ? values(harness.get(), side, program, input, expressions)
                : run(side, program, built, input);
    }

    private Solution run(Side side, Program program, Side.Built built, String input)
            throws SandboxUnavailableException, IOException {
        Invocation invocation = shop.language().run(program, built.output());
        Execution execution = side.run(
                invocation, budget.environment(), input, budget.run(), List.of(Mount.readOnly(built.output())));
        return new Solution.Ran(built.compilation(), execution, Map.of());
    }

    private Solution values(ValueHarness harness, Side side, Program program, String input, List<String> expressions)
            throws SandboxUnavailableException, IOException {
        Path report = shop.stage().report("values");
        Path request = shop.stage()
                .request(new ValueHarness.Request(
                        program.sources().get(0), program.arguments(), codeAfter(), expressions));
        Execution execution = side.run(
                harness.run(program, request, report),
                budget.environment(),
                input,
                budget.run(),
                List.of(Mount.writable(report)));
        return new Solution.Ran(Optional.empty(), execution, harness.read(report));
    }

    private List<String> codeAfter() {
        List<String> code = new ArrayList<>();
        if (collection.setUpCodeDependency() != null) {
            shop.dependencies()
                    .find(collection.setUpCodeDependency())
                    .ifPresent(other -> code.addAll(other.setUpCode()));
        }
        code.addAll(collection.setUpCode());
        code.addAll(collection.tearDownCode());
        return code;
    }

    private List<String> names(boolean ofReference) {
        if (collection.type() != TestType.VARIABLE) {
            return List.of();
        }
        Stream<String> names = collection.tests().stream().map(TestCase::name);
        Stream<String> expressions = collection.tests().stream()
                .map(TestCase::evalString)
                .filter(expression -> ofReference && expression != null);
        return Stream.concat(names, expressions).distinct().toList();
    }

    private Program program(List<String> sources) {
        return new Program(
                sources,
                toolchain.compiler(),
                toolchain.flags(),
                toolchain.linkerFlags(),
                collection.args(),
                budget.run().memory());
    }

    @Override
    public int countTokens(Path file, String kind, String text) throws SandboxUnavailableException, IOException {
        String name = submission().relativize(file).toString();
        Optional<Invocation> invocation = shop.language().tokens(name, kind, text);
        if (invocation.isEmpty()) {
            return -1;
        }
        Execution execution = shop.student().run(invocation.get(), Map.of(), "", budget.compilation(), List.of());
        return execution.succeeded()
                ? Integer.parseInt(execution.standardOutput().strip())
                : -1;
    }

    @Override
    public UnitTestReport unitTests() throws SandboxUnavailableException, IOException {
        if (unitTests.isEmpty()) {
            unitTests = Optional.of(new UnitTestRun(shop, collection, budget, program(List.of("none"))).run());
        }
        return unitTests.get();
    }

    @Override
    public Optional<Verdict> unmetDependency() {
        return shop.dependencies().unmet(collection);
    }

    @Override
    public Duration timeLimit() {
        return budget.run().time();
    }

    @Override
    public String language() {
        return shop.language().name();
    }
}
