package org.computor.tasks.processor;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic.Kind;
import org.computor.tasks.processor.model.ActivitiesModel;
import org.computor.tasks.processor.model.ClassModel;
import org.computor.tasks.processor.model.DefaultsModel;
import org.computor.tasks.processor.model.TaskModel;
import org.computor.tasks.processor.read.ActivitiesReader;
import org.computor.tasks.processor.read.TaskReader;
import org.computor.tasks.processor.read.compiler.Compiler;
import org.computor.tasks.processor.read.compiler.Place;
import org.computor.tasks.processor.read.compiler.UnresolvedTypeException;
import org.computor.tasks.processor.rules.ActivityInterfaceRules;
import org.computor.tasks.processor.rules.ActivityRules;
import org.computor.tasks.processor.rules.DefaultsRules;
import org.computor.tasks.processor.rules.Diagnostic;
import org.computor.tasks.processor.rules.Diagnostic.Severity;
import org.computor.tasks.processor.rules.Finding;
import org.computor.tasks.processor.rules.NameClashes;
import org.computor.tasks.processor.rules.TaskRules;
import org.computor.tasks.processor.write.ActivitiesWriter;
import org.computor.tasks.processor.write.DefaultsWriter;
import org.computor.tasks.processor.write.GeneratedFile;
import org.computor.tasks.processor.write.IndexWriter;
import org.computor.tasks.processor.write.TaskWriter;

/**
 * Checks annotated classes, and writes what core finds at run time. Each class is read, judged and written by itself,
 * so that incremental compilers may see any part of a module. Whatever fails is an error at its class, never a stack
 * trace.
 */
@AutoService(Processor.class)
public final class TaskProcessor extends AbstractProcessor {

    /** Classes that referred to something which another processor may still generate, by name: elements do not last. */
    private final Set<String> postponed = new LinkedHashSet<>();

    /** The top-level types of which the compiler has the source. */
    private final Set<String> sources = new HashSet<>();

    /** What was said already: two tasks may share an interface. */
    private final Set<Finding> reported = new HashSet<>();

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(
                TaskReader.ANNOTATION,
                ActivitiesReader.IMPLEMENTATION,
                ActivitiesReader.DEFAULTS,
                ActivitiesReader.INTERFACE);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!round.processingOver()) {
            try {
                processRound(round);
            } catch (Throwable e) {
                processingEnv.getMessager().printMessage(Kind.ERROR, Diagnostic.PROCESSOR_FAILED.text("this build", e));
            }
        }
        return false;
    }

    private void processRound(RoundEnvironment round) {
        ElementFilter.typesIn(round.getRootElements())
                .forEach(type -> sources.add(type.getQualifiedName().toString()));
        Set<TypeElement> again = new LinkedHashSet<>();
        for (String name : postponed) {
            TypeElement element = processingEnv.getElementUtils().getTypeElement(name);
            if (element != null) {
                again.add(element);
            }
        }
        postponed.clear();
        tasks(annotated(TaskReader.ANNOTATION, round, again));
        activities(annotated(ActivitiesReader.IMPLEMENTATION, round, again));
        annotated(ActivitiesReader.DEFAULTS, round, again).forEach(this::defaults);
        annotated(ActivitiesReader.INTERFACE, round, again).forEach(this::activityInterface);
    }

    private Set<TypeElement> annotated(String annotation, RoundEnvironment round, Set<TypeElement> again) {
        Set<TypeElement> found = new LinkedHashSet<>();
        again.stream().filter(type -> carries(type, annotation)).forEach(found::add);
        TypeElement type = processingEnv.getElementUtils().getTypeElement(annotation);
        if (type != null) {
            for (Element element : round.getElementsAnnotatedWith(type)) {
                found.add(ActivitiesReader.interfaceOf(element));
            }
        }
        return found;
    }

    private static boolean carries(Element element, String annotation) {
        return element.getAnnotationMirrors().stream()
                        .anyMatch(
                                mirror -> mirror.getAnnotationType().toString().equals(annotation))
                || ElementFilter.methodsIn(element.getEnclosedElements()).stream()
                        .anyMatch(method -> carries(method, annotation));
    }

    private void tasks(Set<TypeElement> elements) {
        Map<TypeElement, TaskModel> tasks = new LinkedHashMap<>();
        for (TypeElement element : elements) {
            guarded(element, () -> {
                makeRoom(element, TaskModel.SUFFIX);
                tasks.put(element, new TaskReader(compiler()).read(element));
            });
        }
        List<Finding> clashes = new ArrayList<>(NameClashes.check(tasks.values()));
        clashes.addAll(NameClashes.checkGenerated(types(tasks.values(), TaskModel::type), TaskModel.SUFFIX));
        clashes.forEach(this::report);
        tasks.forEach((element, task) -> guarded(element, () -> {
            if (isRight(TaskRules.check(task)) && clashes.isEmpty()) {
                write(TaskWriter.write(task), element, task.type());
                output().index(task.type().binaryName(), IndexWriter.write(task), element);
            }
        }));
    }

    private void activities(Set<TypeElement> elements) {
        Map<TypeElement, ActivitiesModel> all = new LinkedHashMap<>();
        for (TypeElement element : elements) {
            guarded(element, () -> {
                makeRoom(element, ActivitiesModel.SUFFIX);
                all.put(element, new ActivitiesReader(compiler()).readImplementation(element));
            });
        }
        List<Finding> clashes = new ArrayList<>(NameClashes.checkActivities(all.values()));
        clashes.addAll(NameClashes.checkGenerated(types(all.values(), ActivitiesModel::type), ActivitiesModel.SUFFIX));
        clashes.forEach(this::report);
        all.forEach((element, activities) -> guarded(element, () -> {
            if (isRight(ActivityRules.check(activities)) && clashes.isEmpty()) {
                write(ActivitiesWriter.write(activities), element, activities.type());
                output().index(activities.type().binaryName(), IndexWriter.write(activities), element);
            }
        }));
    }

    private static <M> List<ClassModel> types(Collection<M> models, Function<M, ClassModel> type) {
        return models.stream().map(type).toList();
    }

    private void defaults(TypeElement element) {
        guarded(element, () -> {
            makeRoom(element, DefaultsModel.SUFFIX);
            DefaultsModel defaults = new ActivitiesReader(compiler()).readDefaults(element);
            if (isRight(DefaultsRules.check(defaults))) {
                write(DefaultsWriter.write(defaults), element, defaults.type());
            }
        });
    }

    private void activityInterface(TypeElement element) {
        guarded(
                element,
                () -> isRight(ActivityInterfaceRules.check(new ActivitiesReader(compiler()).readInterface(element))));
    }

    private void makeRoom(TypeElement element, String suffix) throws IOException {
        new OldOutput(processingEnv).remove(compiler().generatedName(element, suffix));
    }

    private Compiler compiler() {
        return new Compiler(processingEnv.getElementUtils(), processingEnv.getTypeUtils(), sources);
    }

    private Output output() {
        return new Output(processingEnv.getFiler());
    }

    private void write(GeneratedFile file, TypeElement element, ClassModel type) throws IOException {
        try {
            output().source(file, element);
        } catch (FilerException e) { // whatever was there first, the compiler knows of it
            report(Finding.of(Diagnostic.GENERATED_NAME_TAKEN, type.origin(), type.sourceName(), file.className()));
        }
    }

    private boolean isRight(List<Finding> findings) {
        findings.forEach(this::report);
        return findings.stream().noneMatch(finding -> finding.diagnostic().severity() == Severity.ERROR);
    }

    private void report(Finding finding) {
        if (reported.add(finding) && finding.origin().handle() instanceof Place place) {
            Kind kind = finding.diagnostic().severity() == Severity.ERROR ? Kind.ERROR : Kind.WARNING;
            place.print(processingEnv.getMessager(), kind, finding.text());
        }
    }

    @FunctionalInterface
    private interface Step {
        void take() throws IOException;
    }

    // Errors too: a stack overflow in a compiler's own model must not take the compiler down
    private void guarded(TypeElement element, Step step) {
        try {
            step.take();
        } catch (UnresolvedTypeException e) {
            postponed.add(element.getQualifiedName().toString());
        } catch (Throwable e) {
            String text = Diagnostic.PROCESSOR_FAILED.text(element.getQualifiedName(), e);
            processingEnv.getMessager().printMessage(Kind.ERROR, text, element);
        }
    }
}
