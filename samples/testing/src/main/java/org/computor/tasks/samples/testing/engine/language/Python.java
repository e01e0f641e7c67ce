package org.computor.tasks.samples.testing.engine.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.computor.tasks.samples.testing.engine.check.Check;
import org.computor.tasks.samples.testing.spec.TestType;
import org.jspecify.annotations.Nullable;

/** Python. For variables and standard output the script runs inside a harness of ours, else as any program. */
final class Python implements Language {

    /** One thread each: libraries that make one for every core of the host would meet the limit of processes. */
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "PYTHONHASHSEED", "0",
            "PYTHONDONTWRITEBYTECODE", "1",
            "MPLBACKEND", "Agg",
            "OMP_NUM_THREADS", "1",
            "OPENBLAS_NUM_THREADS", "1");

    private final Tools tools;

    Python(Tools tools) {
        this.tools = tools;
    }

    @Override
    public String name() {
        return "python";
    }

    @Override
    public Set<String> slugs() {
        return Set.of("py", "python");
    }

    @Override
    public List<String> sourcePatterns() {
        return List.of("*.py");
    }

    @Override
    public Invocation run(Program program, Path output) {
        List<String> arguments = new ArrayList<>(List.of(program.sources().get(0)));
        arguments.addAll(program.arguments());
        return python(program.flags(), arguments);
    }

    /** Runs the script, then writes the values of expressions into the report. */
    Invocation values(Program program, Path request, Path report) {
        Invocation harness = python(
                program.flags(),
                List.of("-c", Harness.script("python_values.py"), request.toString(), report.toString()));
        return new Invocation(harness.arguments(), harness.environment(), with(harness.needs(), request));
    }

    @Override
    public Optional<Invocation> tokens(String file, String kind, String text) {
        return Optional.of(python(List.of("-I"), List.of("-c", Harness.script("python_tokens.py"), file, kind, text)));
    }

    @Override
    public Optional<ValueHarness> values() {
        return Optional.of(new PythonValues(this));
    }

    Invocation unitTests(Program program, List<String> tests, Path report) {
        List<String> arguments =
                new ArrayList<>(List.of("-c", Harness.script("python_unittests.py"), report.toString()));
        arguments.addAll(tests);
        return python(program.flags(), arguments);
    }

    /** A virtual environment is the folder above bin. */
    private Invocation python(@Nullable List<String> flags, List<String> arguments) {
        List<String> all = new ArrayList<>();
        all.add(tools.python().toString());
        all.addAll(flags == null ? List.of() : flags);
        all.addAll(arguments);
        return new Invocation(all, ENVIRONMENT, Paths.outsideOfSystem(tools.python()));
    }

    private static List<Path> with(List<Path> needs, Path another) {
        List<Path> all = new ArrayList<>(needs);
        all.add(another);
        return all;
    }

    @Override
    public Optional<Check> check(TestType type) {
        return switch (type) {
            case VARIABLE -> Optional.of(new PythonValueCheck());
            case STDOUT -> Optional.of(new PythonOutputCheck());
            case STRUCTURAL -> Optional.of(new PythonTokenCheck());
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<UnitTestFramework> unitTests() {
        return Optional.of(new PythonUnitTests(this));
    }

    @Override
    public boolean outOfMemory(String standardError) {
        return standardError.contains("MemoryError");
    }

    @Override
    public boolean countsCollections() {
        return true;
    }
}
