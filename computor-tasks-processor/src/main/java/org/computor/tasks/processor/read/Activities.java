package org.computor.tasks.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.computor.tasks.processor.model.ActivityModel;

/** Reads Temporal's annotations for activities and handlers. */
final class Activities {

    private static final String INTERFACE = "io.temporal.activity.ActivityInterface";
    private static final String METHOD = "io.temporal.activity.ActivityMethod";
    private static final String DEFAULTS = "org.computor.tasks.annotations.ActivityDefaults";
    private static final Set<String> HANDLERS = Set.of(
            "io.temporal.workflow.SignalMethod",
            "io.temporal.workflow.QueryMethod",
            "io.temporal.workflow.UpdateMethod");

    private final Compiler compiler;

    Activities(Compiler compiler) {
        this.compiler = compiler;
    }

    static boolean isInterface(TypeElement type) {
        return type.getKind() == ElementKind.INTERFACE && Compiler.has(type, INTERFACE);
    }

    /** The activities of the interfaces that the fields of a class, inherited ones included, are of. */
    List<ActivityModel> calledBy(TypeElement task) {
        return compiler.lineage(task.asType()).stream()
                .map(Compiler::element)
                .flatMap(type -> ElementFilter.fieldsIn(type.getEnclosedElements()).stream())
                .map(VariableElement::asType)
                .flatMap(this::activityInterface)
                .distinct()
                .flatMap(type -> methods(type)
                        .map(method ->
                                new ActivityModel(name(type, method), queue(type, method), compiler.binaryName(type))))
                .toList();
    }

    private Stream<TypeElement> activityInterface(TypeMirror field) {
        return field instanceof DeclaredType declared && isInterface(Compiler.element(declared))
                ? Stream.of(Compiler.element(declared))
                : Stream.empty();
    }

    /** The names of the activities that a class implements. */
    List<String> implementedBy(TypeElement implementation) {
        return compiler.lineage(implementation.asType()).stream()
                .map(Compiler::element)
                .filter(Activities::isInterface)
                .flatMap(type -> methods(type).map(method -> name(type, method)))
                .distinct()
                .sorted()
                .toList();
    }

    /** The methods of an interface of activities, inherited ones included. */
    Stream<ExecutableElement> methods(TypeElement type) {
        return compiler.lineage(type.asType()).stream()
                .map(Compiler::element)
                .filter(parent -> parent.getKind() == ElementKind.INTERFACE)
                .flatMap(parent -> ElementFilter.methodsIn(parent.getEnclosedElements()).stream())
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC)
                        && !method.getModifiers().contains(Modifier.PRIVATE));
    }

    /** An activity's name on the wire: the one written down, or Temporal's rule. */
    String name(TypeElement type, ExecutableElement method) {
        String written = Mirror.find(compiler, method, METHOD)
                .map(annotation -> annotation.string("name"))
                .orElse("");
        if (!written.isEmpty()) {
            return written;
        }
        String prefix = Mirror.find(compiler, type, INTERFACE)
                .map(annotation -> annotation.string("namePrefix"))
                .orElse("");
        String simple = method.getSimpleName().toString();
        return prefix + Character.toUpperCase(simple.charAt(0)) + simple.substring(1);
    }

    /** What is set for an activity: by the annotation of its method, or else of its interface. */
    Optional<Mirror> defaults(TypeElement type, ExecutableElement method) {
        return Mirror.find(compiler, method, DEFAULTS).or(() -> Mirror.find(compiler, type, DEFAULTS));
    }

    private String queue(TypeElement type, ExecutableElement method) {
        return defaults(type, method)
                .map(annotation -> annotation.string("queue"))
                .orElse("");
    }

    /** Whether a class has signals, queries or updates, by itself or from an interface. */
    boolean hasHandlers(TypeElement task) {
        return compiler.lineage(task.asType()).stream()
                .map(Compiler::element)
                .filter(type -> type.getKind() == ElementKind.INTERFACE)
                .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
                .anyMatch(method -> HANDLERS.stream().anyMatch(annotation -> Compiler.has(method, annotation)));
    }
}
