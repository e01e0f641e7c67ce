package org.computor.tasks.samples.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.StandardLocation;
import org.computor.tasks.annotations.RegisterTask;

/**
 * The least that a processor can do which generates a class and an index entry for each task: they are empty, and
 * nothing is read or checked. What it costs is what javac takes for that.
 */
public final class EmptyClasses extends AbstractProcessor {

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(RegisterTask.class.getName());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        ElementFilter.typesIn(round.getElementsAnnotatedWith(RegisterTask.class))
                .forEach(this::write);
        return false;
    }

    private void write(TypeElement task) {
        Filer filer = processingEnv.getFiler();
        String generated = task.getSimpleName() + "Empty";
        try {
            write(
                    filer.createSourceFile(GeneratedTasks.PACKAGE + "." + generated, task)
                            .openWriter(),
                    "package " + GeneratedTasks.PACKAGE + ";\n\nfinal class " + generated + " {}\n");
            write(entry(filer, generated, task), "{}\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Writer entry(Filer filer, String name, Element task) throws IOException {
        return filer.createResource(StandardLocation.CLASS_OUTPUT, "", "META-INF/empty/" + name + ".json", task)
                .openWriter();
    }

    private static void write(Writer file, String text) throws IOException {
        try (file) {
            file.write(text);
        }
    }
}
