package org.computor.tasks.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.jspecify.annotations.Nullable;

/** The compilers on which the processor has to behave alike. */
public enum TestCompiler {
    JAVAC(
            ToolProvider::getSystemJavaCompiler,
            List.of("-Xmaxerrs", "9999", "-Xmaxwarns", "9999", "-Xlint:all,-auxiliaryclass")),
    ECJ(EclipseCompiler::new, List.of("-maxProblems", "9999"));

    private static final String GENERATED = "generated";

    @SuppressWarnings("ImmutableEnumChecker") // makes a compiler, and keeps none
    private final Supplier<JavaCompiler> compiler;

    @SuppressWarnings("ImmutableEnumChecker") // of List.of
    private final List<String> everyProblem;

    TestCompiler(Supplier<JavaCompiler> compiler, List<String> everyProblem) {
        this.compiler = compiler;
        this.everyProblem = everyProblem;
    }

    /**
     * Compiles source files with the processor.
     *
     * @param output where classes, generated sources and resources go
     */
    public Compilation compile(Path output, Collection<Path> sources) {
        return compile(output, sources, files -> files);
    }

    /** The same, as if each package were compiled for itself. */
    Compilation compilePackages(Path output, Collection<Path> sources) {
        return compile(output, sources, files -> files, new EachPackageAlone());
    }

    /**
     * The same, with files of another kind.
     *
     * @param wrapper makes them of the ordinary ones
     */
    Compilation compile(Path output, Collection<Path> sources, UnaryOperator<JavaFileManager> wrapper) {
        return compile(output, sources, wrapper, new TaskProcessor());
    }

    private Compilation compile(
            Path output, Collection<Path> sources, UnaryOperator<JavaFileManager> wrapper, Processor processor) {
        JavaCompiler tool = compiler.get();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                tool.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            files.setLocationFromPaths(
                    StandardLocation.SOURCE_OUTPUT, List.of(Files.createDirectories(output.resolve(GENERATED))));
            List<String> options = Stream.concat(Stream.of("--release", "17", "-parameters"), everyProblem.stream())
                    .toList();
            JavaCompiler.CompilationTask task = tool.getTask(
                    Writer.nullWriter(),
                    wrapper.apply(files),
                    diagnostics,
                    options,
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(processor));
            boolean succeeded = task.call();
            return new Compilation(output, succeeded, problems(diagnostics));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Compilation.Problem> problems(DiagnosticCollector<JavaFileObject> diagnostics) {
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR
                        || isGenerated(diagnostic.getSource())
                        || !problem(diagnostic).code().startsWith("compiler: "))
                .map(TestCompiler::problem)
                .toList();
    }

    // A warning there is nobody's to mend
    private static boolean isGenerated(@Nullable JavaFileObject source) {
        return source != null && source.getName().contains("/" + GENERATED + "/");
    }

    private static Compilation.Problem problem(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        return new Compilation.Problem(
                source == null ? "" : source.getName(), diagnostic.getLineNumber(), diagnostic.getMessage(Locale.ROOT));
    }
}
