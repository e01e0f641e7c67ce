package org.computor.tasks.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import org.computor.tasks.processor.model.ActivityMethodModel;
import org.computor.tasks.processor.model.ActivityModel;
import org.computor.tasks.processor.model.StubModel;
import org.computor.tasks.processor.model.Text;
import org.computor.tasks.processor.read.compiler.Compiler;
import org.computor.tasks.processor.read.compiler.Mirror;

/** Reads Temporal's annotations for activities. */
final class Activities {

    static final String INTERFACE = "io.temporal.activity.ActivityInterface";
    static final String METHOD = "io.temporal.activity.ActivityMethod";
    private static final String DEFAULTS = "org.computor.tasks.annotations.ActivityDefaults";

    private final Compiler compiler;
    private final Methods methods;

    Activities(Compiler compiler) {
        this.compiler = compiler;
        this.methods = new Methods(compiler);
    }

    static boolean isInterface(TypeElement type) {
        return type.getKind() == ElementKind.INTERFACE && Compiler.has(type, INTERFACE);
    }

    /** The activities of the interfaces that the fields of a class, inherited ones included, are of. */
    List<ActivityModel> calledBy(TypeElement task) {
        return fields(task)
                .flatMap(field -> type(field).stream())
                .filter(Activities::isInterface)
                .distinct()
                .flatMap(type -> methods(type)
                        .map(method ->
                                new ActivityModel(name(type, method), queue(type, method), compiler.binaryName(type))))
                .toList();
    }

    /** The fields of a class that are of something with activities. */
    List<StubModel> stubs(TypeElement task) {
        return fields(task)
                .flatMap(field -> type(field)
                        .flatMap(type -> kind(field, type)
                                .map(kind -> new StubModel(
                                        field.getSimpleName().toString(),
                                        Compiler.qualifiedName(type),
                                        kind,
                                        compiler.origin(field, task))))
                        .stream())
                .toList();
    }

    private Optional<StubModel.Kind> kind(VariableElement field, TypeElement type) {
        if (isInterface(type)) {
            boolean isStatic = field.getModifiers().contains(Modifier.STATIC);
            return Optional.of(isStatic ? StubModel.Kind.STATIC : StubModel.Kind.ACTIVITY_INTERFACE);
        }
        if (type.getKind().isInterface()) {
            return methods.of(type).stream().anyMatch(method -> Compiler.has(method, METHOD))
                    ? Optional.of(StubModel.Kind.UNMARKED)
                    : Optional.empty();
        }
        boolean implementation =
                compiler.lineage(type.asType()).stream().map(Compiler::element).anyMatch(Activities::isInterface);
        return implementation ? Optional.of(StubModel.Kind.IMPLEMENTATION) : Optional.empty();
    }

    private Stream<VariableElement> fields(TypeElement task) {
        return compiler.lineage(task.asType()).stream()
                .map(Compiler::element)
                .flatMap(type -> ElementFilter.fieldsIn(type.getEnclosedElements()).stream());
    }

    private static Optional<TypeElement> type(VariableElement field) {
        return field.asType() instanceof DeclaredType declared
                ? Optional.of(Compiler.element(declared))
                : Optional.empty();
    }

    /** The activities that a class implements, each with the interface that makes it one. */
    List<ActivityMethodModel> implementedBy(TypeElement implementation) {
        return compiler.lineage(implementation.asType()).stream()
                .map(Compiler::element)
                .filter(Activities::isInterface)
                .flatMap(type -> declaredThrough(type).map(method -> read(type, method, implementation)))
                .toList();
    }

    // What a parent with the annotation declares is an activity of that parent
    private Stream<ExecutableElement> declaredThrough(TypeElement type) {
        return methods(type)
                .filter(method -> compiler.lineage(type.asType()).stream()
                        .map(Compiler::element)
                        .noneMatch(parent -> !parent.equals(type)
                                && isInterface(parent)
                                && methods.extendsInterface(parent, Methods.owner(method))));
    }

    ActivityMethodModel read(TypeElement type, ExecutableElement method, TypeElement reader) {
        Optional<Mirror> annotation = Mirror.find(compiler, method, METHOD);
        String name = name(type, method);
        return new ActivityMethodModel(
                methods.read(method, reader),
                Compiler.qualifiedName(type),
                annotation
                        .filter(written -> compiler.isSource(method))
                        .map(written ->
                                new Text("name", name, written.text("name").origin()))
                        .orElseGet(() -> new Text("name", name, compiler.origin(method, reader))),
                annotation.isPresent(),
                annotation.filter(found -> !found.string("name").isEmpty()).isPresent());
    }

    /** The methods of an interface that are activities, inherited ones included. */
    Stream<ExecutableElement> methods(TypeElement type) {
        return methods.of(type).stream().filter(method -> !isClosed(method));
    }

    /** The methods of an interface that cannot be activities, and are annotated as if they were. */
    Stream<ExecutableElement> closedMethods(TypeElement type) {
        return methods.of(type).stream().filter(method -> isClosed(method) && Compiler.has(method, METHOD));
    }

    private static boolean isClosed(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.STATIC)
                || method.getModifiers().contains(Modifier.PRIVATE);
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
}
