package org.computor.tasks.testkit;

import java.io.File;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.computor.tasks.processor.read.ActivitiesReader;
import org.computor.tasks.processor.read.TaskReader;
import org.computor.tasks.processor.read.compiler.Compiler;
import org.computor.tasks.processor.read.compiler.UnresolvedTypeException;
import org.computor.tasks.processor.rules.ActivityRules;
import org.computor.tasks.processor.rules.DefaultsRules;
import org.computor.tasks.processor.rules.Finding;
import org.computor.tasks.processor.rules.TaskRules;

/**
 * Lets the processor's rules judge classes of which there are only class files. The compiler itself reads them, so that
 * there is one reader and one set of rules for both.
 */
final class CompiledClasses extends AbstractProcessor {

    private final Collection<String> names;
    private final Map<String, List<String>> findings = new LinkedHashMap<>();

    private CompiledClasses(Collection<String> names) {
        this.names = names;
    }

    /**
     * What is wrong with each class, by its name, as sentences with a code in brackets. A class in which nothing is
     * wrong has an empty list, and one that the compiler cannot name (a local class) none. Where there is a Java
     * runtime without a compiler, nothing is found.
     */
    static Map<String, List<String>> judge(Collection<String> names, List<File> classPath) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null || names.isEmpty()) {
            return Map.of();
        }
        List<String> options = List.of(
                "-proc:only",
                "-classpath",
                classPath.stream().map(File::getPath).collect(Collectors.joining(File.pathSeparator)));
        CompiledClasses judge = new CompiledClasses(names);
        // A class by whose name the compiler finds nothing would end it: any other will do to make it run
        JavaCompiler.CompilationTask task =
                compiler.getTask(null, null, unheard -> {}, options, List.of(Object.class.getName()), null);
        task.setLocale(Locale.ROOT);
        task.setProcessors(List.of(judge));
        task.call();
        return judge.findings;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!round.processingOver()) {
            for (String name : names) {
                TypeElement type = processingEnv.getElementUtils().getTypeElement(name.replace('$', '.'));
                if (type != null) {
                    findings.put(name, judge(type));
                }
            }
        }
        return false;
    }

    private List<String> judge(TypeElement type) {
        try {
            return sentences(type);
        } catch (UnresolvedTypeException e) {
            return List.of("refers to " + e.getMessage() + ", which is not on the class path");
        }
    }

    private List<String> sentences(TypeElement type) {
        Compiler compiler = new Compiler(processingEnv.getElementUtils(), processingEnv.getTypeUtils(), Set.of());
        List<Finding> found = new ArrayList<>();
        if (carries(type, TaskReader.ANNOTATION)) {
            found.addAll(TaskRules.check(new TaskReader(compiler).read(type)));
        }
        if (carries(type, ActivitiesReader.IMPLEMENTATION)) {
            found.addAll(ActivityRules.check(new ActivitiesReader(compiler).readImplementation(type)));
        }
        if (carries(type, ActivitiesReader.DEFAULTS)) {
            found.addAll(DefaultsRules.check(new ActivitiesReader(compiler).readDefaults(type)));
        }
        return found.stream().map(Finding::text).distinct().toList();
    }

    private static boolean carries(Element type, String annotation) {
        return type.getAnnotationMirrors().stream()
                .anyMatch(mirror -> mirror.getAnnotationType().toString().equals(annotation));
    }
}
