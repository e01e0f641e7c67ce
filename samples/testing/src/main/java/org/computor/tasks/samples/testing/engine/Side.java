package org.computor.tasks.samples.testing.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.computor.tasks.samples.testing.engine.check.Glob;
import org.computor.tasks.samples.testing.engine.check.Solution.Compilation;
import org.computor.tasks.samples.testing.engine.language.Invocation;
import org.computor.tasks.samples.testing.engine.language.Language;
import org.computor.tasks.samples.testing.engine.language.MissingToolException;
import org.computor.tasks.samples.testing.engine.language.Program;
import org.computor.tasks.samples.testing.sandbox.Command;
import org.computor.tasks.samples.testing.sandbox.Command.Mount;
import org.computor.tasks.samples.testing.sandbox.Ending;
import org.computor.tasks.samples.testing.sandbox.Execution;
import org.computor.tasks.samples.testing.sandbox.Installed;
import org.computor.tasks.samples.testing.sandbox.Limits;
import org.computor.tasks.samples.testing.sandbox.Sandbox;
import org.computor.tasks.samples.testing.sandbox.SandboxUnavailableException;
import org.computor.tasks.samples.testing.spec.TestCollection;

/** One of the two that are compared, the submission or the reference: its files, built once, run without the other. */
final class Side {

    /** What was built, and where. */
    record Built(Optional<Compilation> compilation, Path output) {

        boolean failed() {
            return compilation.isPresent() && !compilation.get().succeeded();
        }
    }

    private final Stage stage;
    private final Path content;
    private final Language language;
    private final Sandbox sandbox;
    private final BooleanSupplier cancelled;
    private final Map<Program, Built> built = new HashMap<>();

    Side(Stage stage, Path content, Language language, Sandbox sandbox, BooleanSupplier cancelled) {
        this.stage = stage;
        this.content = content;
        this.language = language;
        this.sandbox = sandbox;
        this.cancelled = cancelled;
    }

    Path content() {
        return content;
    }

    /** The same with another content, for example with test files beside it. */
    Side with(Path otherContent) {
        return new Side(stage, otherContent, language, sandbox, cancelled);
    }

    /** Why its files cannot be brought into a sandbox, if they cannot. */
    Optional<String> oversize() throws IOException {
        long total = 0;
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                long size = Files.size(file);
                total += size;
                if (size > Limits.DEFAULT.fileSize()) {
                    return Optional.of("The file '" + content.relativize(file) + "' is larger than "
                            + (Limits.DEFAULT.fileSize() >> 20) + " MB");
                }
            }
        }
        return total <= Limits.DEFAULT.workSize()
                ? Optional.empty()
                : Optional.of("The files together are larger than " + (Limits.DEFAULT.workSize() >> 20) + " MB");
    }

    /** The files that the tests name; else the entry point; else all that look like sources. */
    List<String> sources(TestCollection collection) throws IOException {
        if (collection.sourceFiles() != null && !collection.sourceFiles().isEmpty()) {
            return collection.sourceFiles();
        }
        String entry = collection.entryPoint();
        return entry != null && Files.isRegularFile(content.resolve(entry)) ? List.of(entry) : allSources();
    }

    List<String> allSources() throws IOException {
        List<String> all = new ArrayList<>();
        for (String pattern : language.sourcePatterns()) {
            for (Path file : Glob.find(content, pattern)) {
                all.add(asFile(content.relativize(file).toString()));
            }
        }
        return all;
    }

    /** A name that a compiler would take for an option, or for a file full of options, is made plain. */
    private static String asFile(String name) {
        return name.startsWith("-") || name.startsWith("@") ? "./" + name : name;
    }

    /** Builds it, unless that has been done. */
    Built build(Program program, Limits limits) throws SandboxUnavailableException, IOException {
        Built before = built.get(program);
        if (before == null) {
            Path output = stage.writable("build");
            before = new Built(compile(language.compile(program, output), output, limits), output);
            built.put(program, before);
        }
        return before;
    }

    Optional<Compilation> compile(Optional<Invocation> compiler, Path output, Limits limits)
            throws SandboxUnavailableException, IOException {
        return compiler.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Compilation(run(compiler.get(), Map.of(), "", limits, List.of(Mount.writable(output)))));
    }

    Execution run(
            Invocation invocation, Map<String, String> environment, String input, Limits limits, List<Mount> mounts)
            throws SandboxUnavailableException, MissingToolException {
        String tool = invocation.arguments().get(0);
        if (!stage.holds(Path.of(tool)) && !Installed.has(tool)) {
            throw MissingToolException.program(tool);
        }
        Map<String, String> variables = new HashMap<>(invocation.environment());
        variables.putAll(environment);
        Execution execution = sandbox.run(Command.of(stage.work(), limits, invocation.arguments())
                .withEnvironment(variables)
                .withContent(content)
                .withMounts(invocation.needs().stream().map(Mount::readOnly).toList())
                .withMounts(mounts)
                .withStandardInput(input)
                .cancelledWhen(cancelled));
        return named(execution, limits);
    }

    /** A runtime that notices itself that memory is out ends like any program that fails; it is another answer. */
    private Execution named(Execution execution, Limits limits) {
        boolean failed = (execution.ending() instanceof Ending.Exited exited && exited.exitCode() != 0)
                || execution.ending() instanceof Ending.Crashed;
        return failed && language.outOfMemory(execution.standardError())
                ? new Execution(
                        new Ending.OutOfMemory(limits.memory()),
                        execution.standardOutput(),
                        execution.standardError(),
                        execution.duration())
                : execution;
    }
}
