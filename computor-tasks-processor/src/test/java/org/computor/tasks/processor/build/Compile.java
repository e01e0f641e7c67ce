package org.computor.tasks.processor.build;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** A compiler, called as build tools call it: what was compiled before is on its class path. */
enum Compile {
    JAVAC(ToolProvider::getSystemJavaCompiler),
    ECJ(EclipseCompiler::new);

    @SuppressWarnings("ImmutableEnumChecker") // makes a compiler, and keeps none
    private final Supplier<JavaCompiler> compiler;

    Compile(Supplier<JavaCompiler> compiler) {
        this.compiler = compiler;
    }

    /** @throws AssertionError if there is an error */
    void run(Collection<Path> sources, Path generated, Path classes, List<Path> classPath, Processor processor) {
        JavaCompiler tool = compiler.get();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = tool.getStandardFileManager(null, null, null)) {
            Files.createDirectories(generated);
            Files.createDirectories(classes);
            JavaCompiler.CompilationTask task = tool.getTask(
                    messages,
                    files,
                    null,
                    options(generated, classes, classPath),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(processor));
            if (!task.call()) {
                throw new AssertionError(this + " refuses " + sources + ":\n" + messages);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> options(Path generated, Path classes, List<Path> classPath) {
        List<String> all = new ArrayList<>();
        all.add(classes.toString());
        classPath.forEach(entry -> all.add(entry.toString()));
        all.add(System.getProperty("java.class.path"));
        return List.of(
                "--release",
                "17",
                "-parameters",
                "-nowarn",
                "-s",
                generated.toString(),
                "-d",
                classes.toString(),
                "-classpath",
                String.join(File.pathSeparator, all));
    }
}
